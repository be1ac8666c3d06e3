import { describe, expect, test } from 'vitest';
import { body, linesOf, pageWith, paragraphs, storyOf } from './page.ts';

const link = '<a href="/lain">Harga Solar Naik Lagi</a>';

describe('the way to another story is left out in any language', () => {
  test.each([
    ['ar', 'اقرأ أيضا'],
    ['bn', 'আরও পড়ুন'],
    ['de', 'Lesen Sie auch'],
    ['en', 'Read more'],
    ['es', 'Lea también'],
    ['fa', 'بیشتر بخوانید'],
    ['fr', 'Lire aussi'],
    ['hi', 'यह भी पढ़ें'],
    ['it', 'Leggi anche'],
    ['ja', '関連記事'],
    ['ko', '관련 기사'],
    ['ms', 'Baca juga'],
    ['nl', 'Lees ook'],
    ['pl', 'Czytaj też'],
    ['pt', 'Leia também'],
    ['ru', 'Читайте также'],
    ['tr', 'Ayrıca okuyun'],
    ['vi', 'Xem thêm'],
    ['zh', '延伸阅读'],
  ])('%s', (_, lead) => {
    const line = `<p><strong>${lead}: ${link}</strong></p>`;
    expect(linesOf(storyOf(pageWith(body({ 2: line }))))).toEqual(paragraphs);
  });
});

describe('what a page offers around its story is left out where sentences end otherwise, or in no sign', () => {
  test.each([
    [
      'th',
      'ตลาดปลาเก่าแก่ที่สุดของเมืองท่าจะย้ายไปยังท่าเรือใหม่ในเดือนหน้า หัวหน้าสำนักงานประมงกล่าวเมื่อวันจันทร์ที่ผ่านมา',
      'พ่อค้าแม่ค้ายินดีกับแผนดังกล่าว เพราะพื้นตลาดเดิมมีน้ำท่วมทุกครั้งที่น้ำทะเลขึ้นสูง ทำให้ขายของไม่ได้',
    ],
    [
      'am',
      'በከተማዋ የሚገኘው ጥንታዊው የዓሣ ገበያ በሚቀጥለው ወር ወደ አዲሱ ወደብ እንደሚዛወር የዓሣ ሀብት ቢሮ ኃላፊ ሰኞ ዕለት ተናገሩ።',
      'ነጋዴዎች ዕቅዱን በደስታ ተቀብለውታል፤ ምክንያቱም የድሮው ገበያ ወለል ውኃ በሞላ ቁጥር ይጥለቀለቃልና ዓሣው ይበላሻል።',
    ],
  ])('%s', (lang, first, second) => {
    const story = `<p>Facebook</p><p>${first}</p><p>${second}</p><p>x</p>`;
    const page = pageWith(story).replace('lang="id"', `lang="${lang}"`);
    expect(linesOf(storyOf(page, { anyway: true }))).toEqual([first, second]);
  });
});

describe('embeds become cards that name their source', () => {
  test.each([
    ['YouTube', 'https://www.youtube-nocookie.com/embed/abcdefghijk'],
    ['Vimeo', 'https://player.vimeo.com/video/123456'],
    ['X', 'https://platform.twitter.com/embed/Tweet.html?id=20'],
    ['Instagram', 'https://www.instagram.com/p/abc/embed'],
    ['TikTok', 'https://www.tiktok.com/embed/v2/123456789'],
    ['Facebook', 'https://www.facebook.com/plugins/post.php?href=x'],
    ['Spotify', 'https://open.spotify.com/embed/episode/abc'],
    ['Datawrapper', 'https://datawrapper.dwcdn.net/abcde/1/'],
    ['Flourish', 'https://flo.uri.sh/visualisation/123/embed'],
    ['Infogram', 'https://e.infogram.com/abc'],
    ['SoundCloud', 'https://w.soundcloud.com/player/?url=x'],
    ['Dailymotion', 'https://geo.dailymotion.com/player.html?video=x1'],
    ['Vidio', 'https://www.vidio.com/embed/123'],
    ['Threads', 'https://www.threads.com/@a/post/b/embed'],
    ['Reddit', 'https://embed.reddit.com/r/a/comments/b/'],
    ['Bluesky', 'https://embed.bsky.app/embed/did:plc:x/app.bsky.feed.post/y'],
    ['Google Maps', 'https://www.google.com/maps/embed?pb=x'],
    ['LinkedIn', 'https://www.linkedin.com/embed/feed/update/urn:li:share:1'],
    ['Streamable', 'https://streamable.com/e/abc'],
    ['Apple Podcasts', 'https://embed.podcasts.apple.com/us/podcast/x/id1'],
  ])('%s', (source, src) => {
    const { content } = storyOf(pageWith(body({ 2: `<iframe src="${src}"></iframe>` })));
    expect(content.querySelector('iframe')).toBeNull();
    expect(content.querySelector('[data-embed]')?.getAttribute('data-embed')).toBe(source);
  });
});
