import { afterEach, describe, expect, test, vi } from 'vitest';
import { elementsOf } from '../../../src/clutter/filters/procedural.ts';
import { handOver } from '../../../src/page/own-rules/engine.ts';
import { story } from '../../clutter/page.ts';
import { at } from './rules-at.ts';

afterEach(() => vi.useRealTimers());

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
