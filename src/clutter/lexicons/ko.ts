import type { Lexicon } from './lexicon.ts';

/** Korean. Seen on news sites of the language, 2020 to 2026. */
export const ko: Lexicon = {
  adLabels: ['광고'],
  appOffers: ['앱 다운로드', '앱 설치', '앱 열기', '앱에서 보기', '앱으로 보기'],
  closes: ['닫기'],
  followLeads: ['구독', '채널 추가', '팔로우'],
  notificationAsks: ['알림 받기', '알림을 받', '푸시 알림'],
  relatedHeadings: ['관련 기사', '관련기사', '많이 본 뉴스', '인기 기사', '추천 기사'],
  relatedLeads: ['관련 기사', '관련기사', '함께 보면 좋은 기사'],
  sells: ['구독'],
  watchLeads: ['관련 영상', '영상 보기'],
};
