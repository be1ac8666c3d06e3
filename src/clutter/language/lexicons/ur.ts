import type { Lexicon } from './lexicon.ts';

/** Urdu. Seen on news sites of the language, 2020 to 2026. */
export const ur: Lexicon = {
  adLabels: ['اشتہار'],
  appOffers: ['ایپ میں پڑھیں', 'ایپ ڈاؤن لوڈ کریں'],
  channels: ['فیس بک', 'واٹس ایپ', 'یوٹیوب'],
  closes: ['بند کریں'],
  followLeads: ['فالو کریں', 'ہمارے', 'ہمیں'],
  notificationAsks: ['نوٹیفکیشن'],
  ours: ['ہمارا', 'ہماری', 'ہمارے', 'ہمیں'],
  relatedHeadings: ['تازہ ترین خبریں', 'مقبول ترین'],
  relatedLeads: ['متعلقہ خبریں', 'مزید پڑھیں', 'ویڈیو:', 'یہ بھی دیکھیں', 'یہ بھی پڑھیں'],
  watchLeads: ['ویڈیو دیکھیں'],
};
