/**
 * What sites call the furniture of a story page in class names, ids and test ids: whole words or runs of words, lower
 * case, as they stand between signs and capitals;
 * alternatives of a pattern, sorted. Read off saved pages of 2017 to 2026.
 */
export const furnitureNames =
  'ad container|ad label|ad slot|ad wrapper|addthis|addtoany|advert|advertisement|advertising|affiliate disclaimer|after post|article tags|article topics|author bio|author ?box|author card|author description|author info|author profile|' +
  'breadcrumbs?|' +
  'call to action|comment form|comment list|comments|cookies?|cta|' +
  'disclosure|disqus|donate|donation|' +
  'entry categories|entry footer|entry meta|' +
  'feedback|' +
  'gdpr|' +
  'login|' +
  'modal|more from|more news|most popular|most read|' +
  'newsletters?|next (?:articles?|post|stor(?:y|ies))|' +
  'optin|outbrain|' +
  'pagination|paywall|popular posts|popup|post categories|post meta|post navigation|post tags|prev next|print only|promos?|promotion|' +
  'rating stars|read ?more|read next|recirc|recirculation|recommendations?|recommended|related(?:posts)?|reply|respond|' +
  'screen reader text|share|sharedaddy|sharing|sidebar|sign ?up|site footer|skip link|socials?|sponsored|sr only|subscribe|subscriptions?|' +
  'table of contents|taboola|tag ?list|tags|teasers?|toc|toolbar|trending|' +
  'visually ?hidden|' +
  'whatsapp';
