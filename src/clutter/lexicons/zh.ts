import type { Lexicon } from './lexicon.ts';

/** Chinese. Seen on news sites of the language, 2020 to 2026. */
export const zh: Lexicon = {
  adLabels: ['广告', '廣告'],
  appOffers: [
    'app 內開啟',
    'app內打開',
    'app内打开',
    '下載 app',
    '下載app',
    '下载app',
    '下载客户端',
    '打开app',
    '打開app',
    '用app打开',
  ],
  closes: ['关闭', '關閉'],
  consents: ['隐私', '隱私'],
  followLeads: ['关注', '加入', '訂閱', '订阅', '追蹤', '點擊加入'],
  notificationAsks: ['开启通知', '接收通知', '推播通知', '推送通知', '開啟通知'],
  relatedHeadings: [
    '你可能也喜歡',
    '热门文章',
    '熱門文章',
    '猜你喜欢',
    '相关文章',
    '相关新闻',
    '相關文章',
    '相關新聞',
  ],
  relatedLeads: ['延伸閱讀', '延伸阅读', '推荐阅读', '推薦閱讀', '相关新闻', '相关阅读', '相關新聞'],
  sells: ['会员', '會員', '訂閱', '订阅'],
  watchLeads: ['相关视频', '相關影片'],
};
