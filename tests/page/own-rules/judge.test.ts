import { describe, expect, test, vi } from 'vitest';
import { sentences, story } from '../../clutter/page.ts';
import { at, selectorIn, settled } from './rules-at.ts';

describe('a rule that would hide the story is left out, the rest goes on', () => {
  test.each<[string, string]>([
    ['what holds the story', 'news.example###page'],
    ['the story itself', '##[itemprop="articleBody"]'],
    ['each paragraph of it', 'news.example##[itemprop] > p'],
    ['what holds the story, by its words', 'news.example##div:has(> h1)'],
  ])('%s', (_, line) => {
    const { found, own, sheet } = at(story('<p id="promo" class="promo">Ikuti kami</p>'), line, '##.promo');
    expect(found()).toEqual(['promo']);
    expect(own.leftOut()).toEqual([line.slice(line.indexOf('##') + 2)]);
    expect(sheet().flatMap(selectorIn)).toEqual(['.promo']);
  });

  const thirds = sentences.map((text, at) => `<p class="g${at % 3}"><span>${text}</span></p>`);
  const inSpans = `<div itemprop="articleBody">${thirds.join('')}</div>`;
  const inLines = `<div itemprop="articleBody">${sentences.map((text) => `<span>${text}</span>`).join('<br><br>')}</div>`;
  test.each<[string, string, string[], string[]]>([
    ['what stands in its paragraphs', inSpans, ['##.g0', '##[class] > span'], ['[class] > span']],
    ['what stands between its breaks', inLines, ['##[itemprop] > span'], ['[itemprop] > span']],
    ['what several rules leave of it', inSpans, ['##.g0', '##.g1', '##.g2'], ['.g1', '.g2']],
    [
      'both of its two paragraphs',
      `<div itemprop="articleBody">${thirds.slice(0, 2).join('')}</div>`,
      ['##[itemprop] > p'],
      ['[itemprop] > p'],
    ],
  ])('%s', (_, html, lines, left) => {
    const { found, own } = at(html, ...lines);
    found();
    expect(own.leftOut()).toEqual(left);
  });

  test('a rule that has hidden something, and then the page fills it with its story', async () => {
    const { page, found, own, changed } = at(`<div id="later" class="x">Iklan</div>${story()}`, '##.x');
    expect(found()).toEqual(['later']);
    const box = page.querySelector('#later');
    box?.append(page.querySelector('#page') ?? '');
    expect(found()).toEqual([]);
    expect(own.leftOut()).toEqual(['.x']);
    await settled();
    expect(changed.mock.calls).toEqual([['renewed']]);
  });

  test('another story on the same page gives it another chance', () => {
    const { page, found, own, sheet } = at(`<div class="x">${story()}</div>`, '##.x');
    expect(found()).toEqual([]);
    expect(own.leftOut()).toEqual(['.x']);
    page.querySelector('.x')?.replaceWith(...page.querySelectorAll('#page'));
    page.body.insertAdjacentHTML('beforeend', '<div class="x" id="ad">Iklan</div>');
    own.reconsider();
    expect(sheet().flatMap(selectorIn)).toEqual(['.x']);
    expect(found()).toEqual(['ad']);
    expect(own.leftOut()).toEqual([]);
  });

  test('where a page has no story: what holds most of the page', () => {
    const cards = '<a><b>Judul</b></a>'.repeat(30);
    const { found, own } = at(
      `<div id="all" class="w">${cards}</div><div id="few" class="v">x</div>`,
      '##.w',
      '##.v',
    );
    expect(found()).toEqual(['few']);
    expect(own.leftOut()).toEqual(['.w']);
  });

  test('where a page has no story: what hides most of the page together', () => {
    const cards = '<a class="w"><b>Judul</b><i>Kota</i></a>'.repeat(30);
    const { found, own } = at(`<div>${cards}</div><div id="few" class="v">x</div>`, '##.w', '##.v');
    expect(found()).toEqual(['few']);
    expect(own.leftOut()).toEqual(['.w']);
  });

  test.each<[string, string[], string[]]>([
    ['elements that hold nothing', ['##[data-k]'], ['[data-k]']],
    ['several rules', ['##h2', '##h3', '##li'], ['h3', 'li']],
    ['several rules, each half of it', ['##.k0', '##.k1'], ['.k1']],
    ['rules that mean the same, once', ['##li', '##.k0.l', '##[data-k="0"].l', '##ul > .k0'], []],
  ])('where a page has no story, counted are %s', (_, lines, left) => {
    const row = (at: number) =>
      `<h2 class="k${at % 2}" data-k="${at % 2}">Judul</h2><h3 class="k${at % 2}" data-k="${at % 2}">Kota</h3>`;
    const item = (at: number) => `<li class="l k${at % 2}" data-k="${at % 2}">Kabar</li>`;
    const many = Array.from({ length: 30 }, (_, at) => at);
    const { found, own } = at(`${many.map(row).join('')}<ul>${many.map(item).join('')}</ul>`, ...lines);
    found();
    expect(own.leftOut()).toEqual(left);
  });

  test('not while the page is being read: then a banner at its top is most of it', () => {
    const { page, found, own } = at('<div id="top" class="w"><b></b><b></b><b></b></div>', '##.w');
    const loading = vi.spyOn(Object.getPrototypeOf(page), 'readyState', 'get');
    loading.mockReturnValue('loading');
    expect(found()).toEqual(['top']);
    loading.mockRestore();
    page.body.insertAdjacentHTML('beforeend', '<p></p>'.repeat(20));
    expect(found()).toEqual(['top']);
    expect(own.leftOut()).toEqual([]);
  });

  test('one paragraph of the story may go: who wrote the rule meant it', () => {
    const { found, own } = at(story('<p class="x" id="x">Kata</p>'), '##p.x');
    expect(found()).toEqual(['x']);
    expect(own.leftOut()).toEqual([]);
  });
});
