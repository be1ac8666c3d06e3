import type { Lexicon } from './lexicon.ts';

/** Vietnamese. Seen on news sites of the language, 2020 to 2026. */
export const vi: Lexicon = {
  adLabels: ['quảng cáo'],
  appOffers: ['mở trong ứng dụng', 'mở ứng dụng', 'tải app', 'tải ứng dụng', 'đọc trên ứng dụng'],
  closes: ['đóng'],
  followLeads: ['tham gia', 'theo dõi', 'đăng ký'],
  notificationAsks: ['bật thông báo', 'nhận thông báo'],
  relatedHeadings: [
    'bài liên quan',
    'có thể bạn quan tâm',
    'tin cùng chuyên mục',
    'tin liên quan',
    'đọc nhiều',
  ],
  relatedLeads: ['bài liên quan', 'tin liên quan', 'xem thêm', 'đọc thêm'],
  watchLeads: ['xem video'],
};
