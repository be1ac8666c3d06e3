import { describe, expect, test, vi } from 'vitest';
import { applyOwnRules } from '../../../src/page/own-rules/own-rules.ts';
import { ownPage, rulesOf } from './page.ts';
import { at, selectorIn, settled } from './rules-at.ts';

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
    expect(sheet().flatMap(selectorIn)).toEqual(['.a']);
    page.body.insertAdjacentHTML('beforeend', '<div><b class="x"><u></u></b></div>');
    await settled();
    expect(sheet().flatMap(selectorIn)).toEqual(['.a']);
    page.body.insertAdjacentHTML(
      'beforeend',
      '<iframe title="x"></iframe><div><div class="z c"></div></div>',
    );
    await settled();
    expect(sheet().flatMap(selectorIn)).toEqual(['.a', 'iframe[title]', '.c']);
    page.querySelector('div')?.setAttribute('id', 'd');
    await settled();
    expect(sheet().flatMap(selectorIn)).toEqual(['.a', 'iframe[title]', '.c', '#d']);
    page.querySelector('div')?.setAttribute('data-ad', '');
    await settled();
    expect(sheet().flatMap(selectorIn)).toEqual(['.a', 'iframe[title]', '.c', '#d', '[data-ad]']);
  });

  test('a page that sets its own sheets anew does not lose them for long', async () => {
    const { page, worn, sheet } = at('<p class="a">', '##.a', '##.b');
    worn.sheets = [];
    page.body.insertAdjacentHTML('beforeend', '<p class="b">');
    await settled();
    expect(sheet().flatMap(selectorIn)).toEqual(['.a', '.b']);
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
        .flatMap(selectorIn),
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

test('a selector that this browser cannot read breaks nothing', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { page } = ownPage('<b id="x" class="ad"></b>');
  const rules = rulesOf('##.ad');
  const unread = { selector: '.ad:from-the-future' };
  const broken = { ...rules, rulesFor: (key: string) => [unread, ...rules.rulesFor(key)] };
  const own = applyOwnRules(page, broken, () => undefined, new AbortController().signal);
  expect([...own.seek({ page })].flat()).toHaveLength(1);
  expect([...own.seek({ page })].flat()).toHaveLength(1);
  expect(warn).toHaveBeenCalledOnce();
});

test('many rules that no name tells apart are asked a few at a step', () => {
  const lines = Array.from({ length: 500 }, (_, n) => `##[class="x-${n}"]`);
  const { page, own } = at('<b id="x" class="x-499"></b>', ...lines);
  const steps = [...own.seek({ page })];
  expect(steps.length).toBeGreaterThan(20);
  expect(steps.flat().map(({ element }) => element.id)).toEqual(['x']);
});
