// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { initialAppearance } from '../../src/look/appearance.ts';
import { lookOf } from '../../src/reader/look.ts';
import { fontBringer } from '../../src/reader/shell/fonts.ts';
import { siteFontOf } from '../../src/reader/shell/site-font.ts';

const words =
  'The bridge was built in a week by forty people, who carried the bamboo down the hill by night.';
const paragraph = Object.assign(document.createElement('p'), { textContent: words });

describe('the fonts of the site', () => {
  test.each([
    ['a serif', 'Georgia, serif', 'Georgia, serif'],
    ['a name in quotation marks', '"Source Serif 4", serif', '"Source Serif 4", serif'],
    ['a name in another script', '"思源宋体", serif', '"思源宋体", serif'],
    ['a name that would end the declaration', '"a;} * { display: none }", serif', 'serif'],
    ['an address', 'url(https://spy.example/)', undefined],
    ['none', '', undefined],
  ])('%s', (_, family, expected) => {
    document.body.innerHTML = `<main><p>${words}</p></main>`;
    const page = new Proxy(document, {
      get: (target, name) => {
        if (name === 'defaultView') return { getComputedStyle: () => ({ fontFamily: family }) };
        const value = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    expect(siteFontOf(page, [{ element: paragraph, words }])).toBe(expected);
  });

  test('are not found where the page does not show the story', () => {
    document.body.innerHTML = '<main><p>Something else altogether.</p></main>';
    expect(siteFontOf(document, [{ element: paragraph, words }])).toBeUndefined();
  });

  test('stand before those of the system', () => {
    expect(lookOf({ ...initialAppearance, font: 'site' }, 'Georgia')).toContain(
      '--font: Georgia, system-ui,',
    );
    expect(lookOf({ ...initialAppearance, font: 'site' })).toContain('--font: system-ui,');
  });
});

class FakeFace {
  readonly given: unknown[];
  constructor(...given: unknown[]) {
    this.given = given;
  }
}

describe('the shipped font', () => {
  let faces: Set<FakeFace>;
  let asked: number;
  let until: AbortController;
  const page = () => ({ defaultView: { FontFace: FakeFace }, fonts: faces }) as unknown as Document;
  const bring = async () => {
    asked += 1;
    return [{ data: btoa('abc'), weight: '400', style: 'normal' }];
  };
  const legible = { ...initialAppearance, font: 'legible' as const };

  beforeEach(() => {
    faces = new Set();
    asked = 0;
    until = new AbortController();
  });
  afterEach(() => until.abort());

  test('is brought when a look asks for it, once, as bytes', async () => {
    const show = fontBringer(page(), bring, until.signal);
    show(initialAppearance);
    expect(asked).toBe(0);
    show(legible);
    show({ ...legible, size: 22 });
    await Promise.resolve();
    await Promise.resolve();
    expect(asked).toBe(1);
    const [face] = faces;
    expect(face?.given[0]).toBe('Jernih OpenDyslexic');
    expect(new TextDecoder().decode(face?.given[1] as ArrayBuffer)).toBe('abc');
    expect(face?.given[2]).toEqual({ weight: '400', style: 'normal' });
  });

  test('leaves the page with the reader', async () => {
    fontBringer(page(), bring, until.signal)(legible);
    await Promise.resolve();
    await Promise.resolve();
    expect(faces.size).toBe(1);
    until.abort();
    expect(faces.size).toBe(0);
  });

  test('does not come after the reader has gone', async () => {
    fontBringer(page(), bring, until.signal)(legible);
    until.abort();
    await Promise.resolve();
    await Promise.resolve();
    expect(faces.size).toBe(0);
  });

  test('that cannot be had is no failure', async () => {
    fontBringer(page(), async () => undefined, until.signal)(legible);
    await Promise.resolve();
    expect(faces.size).toBe(0);
  });
});
