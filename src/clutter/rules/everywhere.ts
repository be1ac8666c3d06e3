import type { ClutterKind } from '../kinds.ts';

/** What boxes for advertisements are called, in words of a name. */
export const adName =
  /\b(?:ads?|(?:anchor|sticky)ads?|ad(?:slot|sense|unit|wrapper)|advert(?:is\w+)?|sponsor|iklan|dfp|gpt)\b/;

/**
 * Known by name on any site: the boxes of ad servers, of recommendation networks and of ready-made banners and prompts.
 * Nothing else is ever called so. Hidden before first paint by the sheet of the clean script. Seen on saved pages of
 * news sites and in the vendors' own documentation, 2020 to 2026.
 */
export const knownEverywhere = {
  'ad-slot': [
    '[data-ad-client]',
    '[data-google-query-id]',
    '[id^=adngin-]',
    '[id^=div-gpt-ad]',
    '[id^=google_ads_iframe]',
    '[id^=gpt-ad]',
    'amp-ad',
    'ins.adsbygoogle',
  ],
  'app-banner': [
    '#branch-banner-iframe',
    '#smartbanner',
    '#tapcart-web-banner',
    '.branch-banner',
    '.smartbanner',
    '[class^=adjust-smart-banner]',
    'amp-app-banner',
    'pwa-install',
  ],
  'related-block': [
    '#_popIn_recommend',
    '.OUTBRAIN',
    '.dable_placeholder',
    '[id^=dablewidget]',
    '[id^=outbrain_]',
    '[id^=taboola-]',
    '[id^=zergnet-widget]',
  ],
} as const satisfies Partial<Record<ClutterKind, readonly string[]>>;
