// @vitest-environment jsdom
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { describe, expect, test } from 'vitest';
import type { ReadPicture } from '../../src/reader/export/exporters.ts';
import { exporters } from '../../src/reader/export/index.ts';
import { blocksIn } from '../../src/reader/passages/blocks.ts';
import { markPassages } from '../../src/reader/passages/wrap.ts';
import { bodyOf } from '../../src/reader/story/body.ts';
import { makerFor } from '../../src/reader/story/make.ts';
import { payloads } from './attack-payloads/index.ts';
import { articleOf, speech } from './support.ts';

/** One pixel, so that what looks into pictures finds one. */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);
const pictures: ReadPicture = async () => new Blob([png], { type: 'image/png' });
const noPictures: ReadPicture = async () => undefined;

/** What EPUBCheck says of the book of this story; nothing of one that every reader of books takes. */
async function faultsOf(html: string, facts = {}, read = pictures): Promise<string[]> {
  const article = articleOf(html, {
    byline: 'Ana & Putri',
    siteName: 'The <Post>',
    published: '2026-11-26T21:29:00+07:00',
    ...facts,
  });
  const exported = {
    article,
    body: bodyOf(article, makerFor(document), speech),
    lang: article.lang ?? 'en',
    dir: article.dir ?? 'ltr',
    speech,
  };
  const { content } = await exporters.epub(exported, read);
  const { messages } = await EpubCheck.validate(new Uint8Array(await content.arrayBuffer()));
  return messages
    .filter(({ severity }) => severity === 'fatal' || severity === 'error' || severity === 'warning')
    .map(({ id, message, location }) => `${id} ${message} ${location?.path ?? ''}`);
}

describe('a book passes EPUBCheck', () => {
  test.each([
    ['of plain lines', '<p>Forty people &amp; a week.</p><p>“It holds,” said Rahmat.</p>'],
    [
      'with pictures',
      '<figure><img src="/a.png" alt="The bridge" width="800" height="533"><figcaption>At dawn</figcaption></figure>',
    ],
    [
      'with a picture that is shown twice',
      '<p><img src="/a.png" alt=""></p><p><img src="/a.png" srcset="/b.png 2x" sizes="50vw" alt=""></p>',
    ],
    [
      'with choices of pictures',
      '<picture><source srcset="/a.avif" type="image/avif"><img src="/a.png" alt=""></picture>',
    ],
    [
      'with subheads and places',
      '<h2 id="a b">How</h2><p id="1">One <a href="#1">up</a> <a href="#gone">gone</a></p><h3 id="x">Why</h3><p id="x">twice</p>',
    ],
    [
      'with a table',
      '<table><caption>Days</caption><colgroup><col span="2"></colgroup><thead><tr><th scope="col">Day</th><th>Metres</th></tr></thead><tbody><tr><td colspan="2">1</td></tr></tbody></table>',
    ],
    ['with a table of loose rows', '<table width="100%"><tr><td height="4">1<td>2</table>'],
    [
      'with lists in lists',
      '<ol start="3" reversed><li value="9">a<ul><li>b</li></ul></li></ol><dl><dt>t<dd>d</dl>',
    ],
    ['with an embed', '<figure data-embed="https://video.example/1" title="A video"></figure><p>After</p>'],
    [
      'with a formula',
      '<p>So <math display="block"><mrow><mi>x</mi><mo>=</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></mrow></math></p>',
    ],
    ['with ruby', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>'],
    ['with code and line breaks', '<pre><code>a &lt; b\n\tc</code></pre><p>a<br>b<wbr>c<hr></p>'],
    [
      'with quotes and their sources',
      '<blockquote cite="https://a.example/ x"><p>Words</p></blockquote><p><q cite="no address">q</q></p>',
    ],
    [
      'with lines in the middle',
      '<center>Not for books <b>any more</b></center><address>Harbour Street 1</address>',
    ],
    ['with details', '<details open><summary>More</summary><p>Words</p></details>'],
    [
      'with the marks of editing',
      '<p><del datetime="2026">old</del> <ins datetime="yesterday">new</ins> <time datetime="soon">soon</time> <data value="3">three</data></p>',
    ],
    [
      'with blocks inside lines',
      '<p>a <span><div>b</div></span></p><a href="https://a.example"><p>c</p></a>',
    ],
    [
      'with addresses that need care',
      '<p><a href="https://a.example/a b?x=1&amp;y={2}|3#é">link</a> <a href="mailto:a@b.example">mail</a> <a href="tel:+62">call</a></p>',
    ],
    ['with signs that XML does not know', '<p>a\u0001b\u000bc\ufffe\u0000d</p>'],
    [
      'with names from another language',
      '<p lang="">x</p><p lang="en_US">y</p><p lang="bahasa indonesia">z</p><p dir="sideways">w</p>',
    ],
    ['with blocks in the midst of lines', '<div><span>a<div>b</div></span><small><p>c</p></small></div>'],
    ['with nothing but space', '<p> </p>'],
  ])('%s', async (_, html) => {
    expect(await faultsOf(html)).toEqual([]);
  });

  test.each([
    [
      'whose pictures cannot be read',
      { image: { src: 'https://a.example/l.jpg', alt: 'Lead', caption: 'It' } },
      noPictures,
    ],
    ['with a lead picture', { image: { src: 'https://a.example/l.jpg', caption: 'It' } }, pictures],
    ['from right to left', { lang: 'ar', dir: 'rtl' as const, title: 'قرية على ضفة النهر' }, pictures],
    ['of a language without a name', { lang: 'x' }, pictures],
    ['without a title', { title: '' }, pictures],
    ['without a date', { published: undefined }, pictures],
    ['with a date that is none', { published: 'yesterday' }, pictures],
    ['whose title holds markup and signs', { title: 'A < B & "C" \u0003\ud800' }, pictures],
    ['from an address with spaces', { address: 'https://news.example/a b?c=<d>' }, pictures],
  ])('%s', async (_, facts, read) => {
    expect(await faultsOf('<p>Forty people.</p>', facts, read)).toEqual([]);
  });

  test('with all of it highlighted', async () => {
    const whole = document.createElement('div');
    whole.innerHTML = `<p>One <a href="https://a.example/">two <code>three</code></a> <ruby>四<rt>shi</rt></ruby>.</p>
<ul><li>Five\n<ul>\n<li>six</li>\n</ul>\n</li></ul><pre><code>seven\n\neight</code></pre><details><summary>Nine</summary><p>Ten</p></details>
<table><caption>Eleven</caption>\n<tr>\n<th>12</th>\n<td><p>13</p>\n<p>14</p></td></tr></table><blockquote><p>15</p>\n<p>16<br>17</p></blockquote><dl><dt>18</dt><dd>19</dd></dl>`;
    const copy = whole.cloneNode(true) as Element;
    const blocks = blocksIn(whole);
    const all = blocks.map(({ textContent }, block) => ({ block, start: 0, end: textContent.length }));
    markPassages(all, blocks, blocksIn(copy));
    const bare = (parts: Iterable<Element>) =>
      Array.from(parts, ({ textContent }) => textContent.replaceAll(/\s/g, '')).join('');
    expect(bare(copy.querySelectorAll('mark'))).toBe(bare([whole]));
    expect(await faultsOf(copy.innerHTML)).toEqual([]);
  });

  test('of every attack at once', async () => {
    expect(await faultsOf(payloads.map((payload) => `<div><p>Before</p>${payload}</div>`).join(''))).toEqual(
      [],
    );
  });
});
