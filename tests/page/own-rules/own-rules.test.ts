import { afterEach, describe, expect, test, vi } from 'vitest';
import { elementsOf } from '../../../src/clutter/filters/procedural.ts';
import { type Story, storyOf } from '../../../src/clutter/story.ts';
import { handOver } from '../../../src/page/own-rules/engine.ts';
import { applyOwnRules } from '../../../src/page/own-rules/own-rules.ts';
import { sentences, story } from '../../clutter/page.ts';
import { ownPage, rulesOf } from './page.ts';

const ends: AbortController[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end.abort();
  vi.useRealTimers();
});

function at(body: string, ...lines: string[]) {
  const { page, worn, lines: sheet } = ownPage(body);
  const end = new AbortController();
  ends.push(end);
  const changed = vi.fn();
  const own = applyOwnRules(page, rulesOf(...lines), changed, end.signal);
  const found = (within?: Element[], where: Story | undefined = storyOf(page)) =>
    own.find({ page, story: where, within }).map(({ element }) => element.id || element.localName);
  return { page, worn, sheet, own, found, changed, end };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('rules in force', () => {
  test('rules of the host are in the sheet before there is anything to hide', () => {
    const { sheet } = at('', 'news.example##.x', 'other.example##.y');
    expect(sheet()).toEqual([
      '@container not (style(--jernih-off: 1) or style(--jernih-off-own-rule: 1)) { .x:not([data-jernih-shown], [data-jernih-outlined]) { display: none !important } }',
    ]);
  });

  test('rules for every site come in only as a page has what they mean', async () => {
    const { page, sheet } = at(
      '<p class="A">',
      '##.a',
      '##.b > i',
      '##.c',
      '###d',
      '##iframe[title]',
      '##[data-ad]',
    );
    expect(sheet().flatMap(short)).toEqual(['.a']);
    page.body.insertAdjacentHTML('beforeend', '<div><b class="x"><u></u></b></div>');
    await settled();
    expect(sheet().flatMap(short)).toEqual(['.a']);
    page.body.insertAdjacentHTML(
      'beforeend',
      '<iframe title="x"></iframe><div><div class="z c"></div></div>',
    );
    await settled();
    expect(sheet().flatMap(short)).toEqual(['.a', 'iframe[title]', '.c']);
    page.querySelector('div')?.setAttribute('id', 'd');
    await settled();
    expect(sheet().flatMap(short)).toEqual(['.a', 'iframe[title]', '.c', '#d']);
    page.querySelector('div')?.setAttribute('data-ad', '');
    await settled();
    expect(sheet().flatMap(short)).toEqual(['.a', 'iframe[title]', '.c', '#d', '[data-ad]']);
  });

  test('a page that sets its own sheets anew does not lose them for long', async () => {
    const { page, worn, sheet } = at('<p class="a">', '##.a', '##.b');
    worn.sheets = [];
    page.body.insertAdjacentHTML('beforeend', '<p class="b">');
    await settled();
    expect(sheet().flatMap(short)).toEqual(['.a', '.b']);
  });

  test('undone without a trace', async () => {
    const { page, worn, end } = at('<p class="a">', '##.a', 'news.example##body:style(overflow: auto)');
    const before = page.documentElement.outerHTML;
    const others = [{}];
    worn.sheets = [...others, ...worn.sheets];
    end.abort();
    expect(worn.sheets).toEqual(others);
    page.body.insertAdjacentHTML('beforeend', '<p class="a">');
    await settled();
    expect(worn.sheets).toEqual(others);
    expect(page.documentElement.outerHTML).toBe(before.replace('</p>', '</p><p class="a"></p>'));
  });

  test('a style fix of the root ends with the sheet, which no container can end', () => {
    const { sheet } = at(
      '',
      'news.example##html.locked:style(overflow: auto)',
      'news.example##body:style(top: 0)',
    );
    expect(sheet()[0]).toBe(
      '@media all { html.locked:not([data-jernih-shown], [data-jernih-outlined]) { overflow: auto !important } }',
    );
    expect(sheet()[1]).toMatch(/^@container .*body.* top: 0 !important/);
  });

  test.each([
    [':root', true],
    ['html:has(> body > .locked)', true],
    ['html:not(.a:is(.b, .c)):has(:not(.d))', true],
    [':is(html, body)', true],
    ['html .x', false],
    ['body:has(html)', false],
    [':is(.html, .x)', false],
    ['html-card', false],
  ])('%s is the root: %s', (selector, isRoot) => {
    const [line] = at('', `news.example##${selector}:style(overflow: auto)`).sheet();
    expect(line?.startsWith('@media all')).toBe(isRoot);
  });

  test('while they rest the sheet is off', () => {
    const { own, worn } = at('', 'news.example##.x');
    const off = new AbortController();
    own.rest(off.signal);
    expect(worn.sheets).toMatchObject([{ disabled: true }]);
    off.abort();
    expect(worn.sheets).toMatchObject([{ disabled: false }]);
  });

  test('hundreds at once are all there', () => {
    const many = Array.from({ length: 300 }, (_, at) => `news.example##.x${at}`);
    expect(
      at('', ...many)
        .sheet()
        .flatMap(short),
    ).toHaveLength(300);
  });
});

describe('what the rules hide is found for the ledger', () => {
  test.each<[string, string, string[], string[]]>([
    ['by class', '<b id="x" class="ad"></b><b class="add"></b>', ['##.ad'], ['x']],
    ['by class in other capitals, as the page tells them apart', '<b id="x" class="Ad"></b>', ['##.ad'], []],
    ['by id', '<b id="x"></b>', ['###x'], ['x']],
    ['by attribute', '<b id="x" data-ad=""></b>', ['##[data-ad]'], ['x']],
    ['by name', '<ins id="x"></ins>', ['##ins'], ['x']],
    ['by a choice', '<b id="x" class="q"></b>', ['##:is(.p, .q)'], ['x']],
    ['by what it has', '<b id="x"><i class="q"></i></b>', ['##b:has(.q)'], ['x']],
    ['not what a style fix means', '<b id="x" class="q"></b>', ['##.q:style(top: 0)'], []],
    ['not an exception', '<b id="x" class="q"></b>', ['##.q', 'news.example#@#.q'], []],
  ])('%s', (_, html, lines, found) => expect(at(html, ...lines).found()).toEqual(found));

  test('in what was added only, if only that is asked for', () => {
    const { page, found } = at('<p id="x" class="ad"></p><div><p id="y" class="ad"></p></div>', '##.ad');
    expect(found([...page.querySelectorAll('div')])).toEqual(['y']);
  });

  test('on a page that names fields as what we read by', () => {
    const html =
      '<form id="x" class="ad"><input name="getAttribute"><input name="matches"><input name="localName">';
    expect(at(html, '##form.ad').found()).toEqual(['x']);
  });
});

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
    expect(sheet().flatMap(short)).toEqual(['.promo']);
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
    expect(sheet().flatMap(short)).toEqual(['.x']);
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

test('a selector that this browser cannot read breaks nothing', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { page } = ownPage('<b id="x" class="ad"></b>');
  const rules = rulesOf('##.ad');
  const unread = { selector: '.ad:from-the-future' };
  const broken = { ...rules, rulesFor: (key: string) => [unread, ...rules.rulesFor(key)] };
  const own = applyOwnRules(page, broken, () => undefined, new AbortController().signal);
  expect(own.find({ page })).toHaveLength(1);
  expect(own.find({ page })).toHaveLength(1);
  expect(warn).toHaveBeenCalledOnce();
});

describe('procedural rules', () => {
  const html =
    '<div id="box"><p id="ad">Iklan</p></div><p id="news">Berita</p><ul><li id="li"><a>Baca juga</a></li></ul>';

  test('wait for their engine, then are found and told of', async () => {
    const { found, changed } = at(html, '##p:has-text(Iklan)');
    expect(found()).toEqual([]);
    handOver(elementsOf);
    expect(changed).toHaveBeenCalledOnce();
    expect(found()).toEqual(['ad']);
  });

  test.each<[string, string, string[]]>([
    ['words', '##p:has-text(Iklan)', ['ad']],
    ['an expression', '##p:has-text(/^ber/i)', ['news']],
    ['steps up', '##p:has-text(Iklan):upward(1)', ['box']],
    ['up to a selector', '##a:has-text(Baca juga):upward(li)', ['li']],
    ['words inside', '##li:has(a:has-text(Baca))', ['li']],
    ['a computed style', '##p:matches-css(display: block):has-text(Iklan)', ['ad']],
    ['nothing', '##p:has-text(Cuaca)', []],
  ])('%s', (_, line, ids) => expect(at(html, line).found()).toEqual(ids));

  test('are left out where they would hide the story', () => {
    const { found, own } = at(story(), '##p:has-text(bambu):upward(1)', '##p:has-text(/./)');
    expect(found()).toEqual([]);
    expect(own.leftOut()).toHaveLength(2);
  });

  test('are not asked again at once, but told of when they may be', () => {
    vi.useFakeTimers();
    const { page, found, changed } = at('<p id="a">Iklan</p>', '##p:has-text(Iklan)');
    changed.mockClear();
    expect(found()).toEqual(['a']);
    page.body.insertAdjacentHTML('beforeend', '<p id="b">Iklan</p>');
    expect(found()).toEqual(['a']);
    vi.advanceTimersByTime(600);
    expect(changed).toHaveBeenCalledOnce();
    expect(found()).toEqual(['a', 'b']);
  });

  test('do not go down a page without a bottom, and do go down one that is only long', () => {
    const shaft = at('<p id="x">Iklan</p>', '##p:has-text(Iklan)');
    let last: Element = shaft.page.body;
    for (let depth = 0; depth < 1100; depth += 1) last = last.appendChild(shaft.page.createElement('div'));
    expect(shaft.found()).toEqual([]);
    expect(at(`<p id="x">Iklan</p>${'<i></i>'.repeat(3000)}`, '##p:has-text(Iklan)').found()).toEqual(['x']);
  });

  test('do not follow a page that would lead them round for ever', () => {
    const { found } = at(
      '<form><p id="x">Iklan</p><input name="parentElement"></form>',
      '##p:has-text(Iklan):upward(.nowhere)',
    );
    expect(found()).toEqual([]);
  });
});

/** The selector of a line of the sheet, if it is a rule. */
function short(line: string): string[] {
  const selector = /^(?:@.*?\{ )?(.*?):not\(\[data-jernih-shown\], \[data-jernih-outlined\]\)/.exec(
    line,
  )?.[1];
  return selector === undefined ? [] : [selector];
}
