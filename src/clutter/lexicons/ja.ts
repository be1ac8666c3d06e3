import type { Lexicon } from './lexicon.ts';

/** Japanese. Seen on news sites of the language, 2020 to 2026. */
export const ja: Lexicon = {
  adLabels: ['広告', '広告の後に続きます'],
  appOffers: [
    'アプリで読む',
    'アプリで開く',
    'アプリをインストール',
    'アプリをダウンロード',
    'アプリを開く',
    '無料アプリ',
  ],
  closes: ['閉じる'],
  consents: ['クッキー'],
  followLeads: ['フォロー', '公式アカウントをフォロー', '友だち追加', '登録'],
  notificationAsks: ['プッシュ通知', '通知を受け取る', '通知を許可'],
  relatedHeadings: [
    'あわせて読みたい',
    'おすすめ記事',
    'アクセスランキング',
    '人気記事',
    '関連ニュース',
    '関連記事',
  ],
  relatedLeads: ['あわせて読みたい', '合わせて読みたい', '関連ニュース', '関連記事'],
  sells: ['会員', '購読'],
  watchLeads: ['動画を見る', '関連動画'],
};
