import type { Lexicon } from './lexicon.ts';

/** Thai. Seen on news sites of the language, 2020 to 2026. */
export const th: Lexicon = {
  adLabels: ['โฆษณา'],
  appOffers: ['ดาวน์โหลดแอป', 'อ่านต่อในแอป'],
  channels: ['ทาง line', 'เฟซบุ๊ก', 'ไลน์'],
  closes: ['ปิด'],
  followLeads: ['กดติดตาม', 'ติดตาม'],
  notificationAsks: ['แจ้งเตือน'],
  ours: ['ของเรา', 'ข่าวสาร'],
  relatedHeadings: ['ข่าวล่าสุด', 'อ่านมากที่สุด', 'เรื่องที่คุณอาจสนใจ'],
  relatedLeads: ['ข่าวที่เกี่ยวข้อง', 'อ่านข่าวที่เกี่ยวข้อง', 'อ่านข่าวเพิ่มเติม', 'อ่านเพิ่มเติม', 'เรื่องที่เกี่ยวข้อง'],
  sells: ['สมัครสมาชิก'],
  watchLeads: ['ชมคลิป'],
};
