import type { Lexicon } from './lexicon.ts';

/** Bengali. Seen on news sites of the language, 2020 to 2026. */
export const bn: Lexicon = {
  adLabels: ['বিজ্ঞাপন'],
  appOffers: ['অ্যাপ ডাউনলোড করুন', 'অ্যাপে পড়ুন'],
  closes: ['বন্ধ'],
  followLeads: ['আমাদের ফলো করুন', 'ফলো করুন', 'সাবস্ক্রাইব করুন'],
  notificationAsks: ['নোটিফিকেশন'],
  relatedHeadings: ['আরও পড়ুন', 'সম্পর্কিত খবর', 'সর্বাধিক পঠিত'],
  relatedLeads: ['আরও পড়ুন', 'আরো পড়ুন', 'এ সম্পর্কিত আরও'],
  watchLeads: ['ভিডিও দেখুন'],
};
