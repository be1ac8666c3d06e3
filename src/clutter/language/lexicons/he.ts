import type { Lexicon } from './lexicon.ts';

/** Hebrew. Seen on news sites of the language, 2020 to 2026. */
export const he: Lexicon = {
  adLabels: ['פרסומת', 'תוכן ממומן'],
  appOffers: ['הורידו את האפליקציה', 'להורדת האפליקציה', 'קראו באפליקציה'],
  channels: ['וואטסאפ', 'ווטסאפ', 'טלגרם', 'פייסבוק'],
  closes: ['לא תודה', 'סגירה'],
  followLeads: ['הירשמו', 'הצטרפו', 'לקבלת עדכונים', 'עקבו'],
  notificationAsks: ['התראות'],
  ours: ['אחרינו', 'שלנו'],
  relatedHeadings: ['הנקראות ביותר', 'עוד כתבות'],
  relatedLeads: ['כתבות נוספות', 'לקריאה נוספת', 'עוד בנושא', 'קראו גם', 'קראו עוד'],
  sells: ['מנוי'],
  watchLeads: ['צפו:'],
};
