import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { kinds, offByDefault } from '../../../src/clutter/kinds.ts';
import { hiddenEverywhere, sheetOf } from '../../../src/clutter/rules/sheet.ts';
import { siteOf } from '../../../src/clutter/rules/site-of.ts';
import { siteRules } from '../../../src/clutter/rules/sites.ts';

const atInstall =
  'jpnn.com genpi.co detik.com kompas.com kompas.id tribunnews.com liputan6.com cnnindonesia.com cnbcindonesia.com okezone.com sindonews.com tempo.co republika.co.id antaranews.com merdeka.com suara.com kumparan.com viva.co.id tirto.id inews.id mediaindonesia.com bisnis.com kontan.co.id beritasatu.com idntimes.com jawapos.com pikiran-rakyat.com grid.id katadata.co.id tvonenews.com metrotvnews.com medcom.id';

test('the hosts are the thirty-two that are asked for at install, sorted', () => {
  expect(siteRules.map(({ host }) => host)).toEqual(atInstall.split(' ').toSorted());
});

test('no sheet knows what is off by default: see showKinds', () => {
  const known = [hiddenEverywhere, ...siteRules.map(({ hide = {} }) => hide)].flatMap(Object.keys);
  expect(offByDefault.filter((kind) => known.includes(kind))).toEqual([]);
});

test.each([
  ['jpnn.com', 'jpnn.com'],
  ['m.jpnn.com', 'jpnn.com'],
  ['jatim.jpnn.com.', 'jpnn.com'],
  ['WWW.JPNN.COM', 'jpnn.com'],
  ['notjpnn.com', undefined],
  ['jpnn.com.evil.example', undefined],
  ['com', undefined],
  ['', undefined],
])('the rule of host “%s” is that of %s', (host, rule) => {
  expect(siteOf(host)?.host).toBe(rule);
});

test.each(siteRules.map((rule) => [rule.host, rule] as const))(
  '%s: selectors that browsers know, nothing too wide',
  (_, rule) => {
    const { document } = new JSDOM('<main><article><p>Cerita.</p></article></main>').window;
    const hidden = Object.values(rule.hide ?? {}).flat();
    for (const selector of [...(rule.story ?? []), ...hidden, ...(rule.keep ?? [])])
      expect(() => document.querySelector(selector)).not.toThrow();
    for (const selector of hidden) expect(document.querySelector(selector)).toBeNull();
    for (const kind of Object.keys(rule.hide ?? {})) expect(kinds).toContain(kind);
  },
);

test.each(siteRules.map((rule) => [rule.host, rule] as const))(
  '%s: says where it comes from, and since when',
  (_, rule) => {
    expect(rule.origin).not.toBe('');
    expect(rule.seen).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
  },
);

test('a sheet hides each kind until it, or all cleaning, is off, and leaves what a reader asked to see', () => {
  const rule = { host: 'a.example', hide: { promo: ['.x', '.y'] }, origin: 'made up', seen: '2026-11' };
  expect(sheetOf(rule)).toBe(
    `@container not (style(--jernih-off: 1) or style(--jernih-off-promo: 1)) {
.x:not([data-jernih-shown], [data-jernih-shown] *, [data-jernih-outlined], [data-jernih-outlined] *, :modal),
.y:not([data-jernih-shown], [data-jernih-shown] *, [data-jernih-outlined], [data-jernih-outlined] *, :modal) { display: none !important; }
}
`,
  );
});

test('a rule that hides nothing has no sheet', () => {
  expect(sheetOf({})).toBe('');
});
