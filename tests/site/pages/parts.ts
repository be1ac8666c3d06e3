import { clutter, story } from '../story.ts';

export type PageNumber = 1 | 2;

/** An ad slot as the site prints it: an empty numbered box, filled by script. `size` is width x height in CSS pixels. */
export const adSlot = (name: string, size: string) =>
  `<div id="div-gpt-ad-${name}" data-size="${size}"></div>`;

export const head = (host: string, page: PageNumber) => `
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${story.headline} - ${host === 'm.jpnn.com' ? 'JPNN.com Mobile' : 'JPNN.com'}</title>
  <meta name="description" content="${clutter.summary}">
  <meta name="jpnncom_news_author" content="${story.author}">
  <meta name="jpnncom_news_pubdate" content="12 November 2026 19:35">
  <meta property="og:type" content="article">
  <meta property="og:site_name" content="JPNN.com">
  <meta property="og:title" content="${story.headline}">
  <meta property="og:description" content="${clutter.summary}">
  <meta property="og:image" content="http://${host}/assets/perpustakaan-terapung.png">
  <meta property="og:url" content="http://${host}/news/${story.slug}${page === 2 ? '?page=2' : ''}">
  <meta name="google-play-app" content="app-id=com.jpnn.mobile">
  <link rel="canonical" href="http://www.jpnn.com/news/${story.slug}">
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"JPNN.com","url":"http://www.jpnn.com"}</script>`;

const tag = (name: string) =>
  `<a href="/tag/${name.toLowerCase().replaceAll(' ', '-')}" rel="tag">${name.toLowerCase()}</a>`;

export const tags = `<div class="tags"><a class="text-tags">TAGS</a> ${['Muara Bening', 'Perpustakaan', 'Nelayan'].map(tag).join(' ')}</div>`;

const links = (titles: readonly string[]) =>
  titles.map(
    (title) => `<li><a href="/news/${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}">${title}</a></li>`,
  );

const relatedInline = ([heading, ...titles]: readonly string[]) => `
        <div class="baca-juga"><div class="titleh4">${heading}</div><ul>${links(titles).join('')}</ul></div>`;

const video = `<br><br><strong>${clutter.videoTail}</strong><br><iframe src="/embed/pelayaran-perdana" width="320" height="180" title="Video"></iframe>`;

const first = (text: string) =>
  `<p><span class="jpnncom">jpnn.com</span>, <a href="/tag/tanjung-lestari">TANJUNG LESTARI</a> - ${text}</p>`;

/** Which box follows the paragraph of that index. */
const boxAfter: Readonly<Record<number, readonly string[]>> = {
  2: clutter.relatedInline[0],
  5: clutter.relatedInline[1],
};

/** The paragraphs of one page with what the site puts between them, in `div[itemprop=articleBody]`. */
export function articleBody(page: PageNumber, extras: { readonly repeat: boolean }): string {
  const paragraphs = story.pages[page - 1] ?? [];
  const last = paragraphs.length - 1;
  const blocks = paragraphs.map((text, index) => {
    const opens = page === 1 && index === 0;
    const end = index === last ? `${page === 2 ? ` <strong>${story.deskCode}</strong>` : ''}${video}` : '';
    const block = opens
      ? `${first(text)}\n        ${adSlot('1498030000-0', '300x250')}`
      : `<p>${text}${end}</p>`;
    const box = boxAfter[index];
    const again = extras.repeat && index === 7 ? `\n        <p>${story.printedTwice}</p>` : '';
    return block + (box ? relatedInline(box) : '') + again;
  });
  return `<div itemprop="articleBody">
        ${blocks.join('\n        ')}
      </div>`;
}

export const summary = `<div class="relative text-center"><h4>${clutter.summary}</h4></div>`;

export const pagination = (
  page: PageNumber,
) => `<div class="relative text-center"><div class="pagination"><ul>
        <li${page === 1 ? ' class="active"' : ''}><a href="?page=1">1</a></li><li${page === 2 ? ' class="active"' : ''}><a href="?page=2">2</a></li>
        ${page === 1 ? '<li><a href="?page=2">Next</a></li>' : ''}<li><a href="?page=2">Last</a></li>
      </ul></div></div>`;

export const googleNews = `<div class="creator-medsos"><div class="relative"><p class="waktu text-center"><strong>Silakan baca konten menarik lainnya dari JPNN.com di <a href="https://news.google.com/publications/jpnn">Google News</a></strong></p></div></div>`;

const thumb = (title: string, index: number) =>
  `<li><a href="/news/terkait-${index + 1}"><img class="lazy" data-src="/assets/thumb-${(index % 3) + 1}.svg" alt="" width="96" height="64"><span>${title}</span></a></li>`;

export const relatedBlock = `<div class="terkait"><div class="titleh3">BERITA TERKAIT</div><ul>${clutter.related.map(thumb).join('')}</ul></div>`;

export const crossPromotion = `<div class="page-content"><div class="titleh3">BERITA TERKINI <a href="https://www.genpi.co/?utm_source=jpnn">GenPI.co</a></div><ul>${clutter.crossPromotion
  .map(
    (title, index) =>
      `<li><a href="https://www.genpi.co/gaya/${index + 1}?utm_source=jpnn&utm_medium=silang"><img class="lazy" data-src="/assets/thumb-${index + 1}.svg" alt="" width="96" height="64"><span>${title}</span></a></li>`,
  )
  .join('')}</ul></div>`;

export const trackers = [1, 2, 3]
  .map((number) => `<iframe src="/pelacak/${number}" height="0" width="0" title=""></iframe>`)
  .join('');
