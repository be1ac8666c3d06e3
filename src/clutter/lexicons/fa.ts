import type { Lexicon } from './lexicon.ts';

/** Persian. Seen on news sites of the language, 2020 to 2026. */
export const fa: Lexicon = {
  adLabels: ['آگهی', 'تبلیغات'],
  appOffers: ['دانلود اپلیکیشن', 'دانلود برنامه', 'نصب اپلیکیشن'],
  closes: ['بستن'],
  followLeads: ['به کانال', 'ما را دنبال کنید'],
  notificationAsks: ['اعلان ها', 'دریافت اعلان'],
  relatedHeadings: ['اخبار مرتبط', 'مطالب مرتبط', 'پربازدیدترین', 'پربیننده ترین'],
  relatedLeads: ['بیشتر بخوانید', 'بیشتر بدانید', 'مطالب مرتبط', 'همچنین بخوانید'],
  watchLeads: ['ببینید', 'ویدیو:'],
};
