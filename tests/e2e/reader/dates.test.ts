import { describe, expect, test } from 'vitest';
import { plainPage, plainStory } from '../../site/pages/plain.ts';
import { documents } from '../../site/serve.ts';
import type { Size } from '../../support/browsers/driver.ts';
import { browsers, session } from '../../support/browsers/session.ts';
import { desk, small } from '../../support/page.ts';
import { inEachLanguage } from '../../support/surfaces/languages.ts';
import { finishedReader, inReader, toggleReader } from '../../support/surfaces/reader.ts';

const meta = (published: string, modified: string) =>
  `<meta property="article:published_time" content="${published}"><meta property="article:modified_time" content="${modified}">`;
const dated = (published: string, modified: string) =>
  plainPage(plainStory('tanggal', { head: meta(published, modified) }));

const usual = dated('2024-03-02T06:10:00+07:00', '2024-03-05T09:00:00+07:00');
const answers = documents({
  '/berita': usual,
  '/arab': usual.replace('lang="id"', 'lang="ar" dir="rtl"'),
  '/terbalik': dated('2024-03-05T09:00:00+07:00', '2024-03-02T06:10:00+07:00'),
  '/mendatang': dated('2124-03-05T09:00:00+07:00', '2124-03-05T10:00:00+07:00'),
});

/** Of each part of the line of dates: whether it begins a line on the screen, and whether a dot is seen before it. */
const parts = `[...article.querySelectorAll('.dates > *')].map((part, index, all) => {
  const at = part.getBoundingClientRect();
  const before = all[index - 1]?.getBoundingClientRect();
  const dot = article.dir === 'rtl' ? at.right - 1 : at.left + 1;
  const seen = article.getRootNode().elementFromPoint(dot, (at.top + at.bottom) / 2);
  return { begins: !before || before.bottom <= at.top + 1, dotted: part === seen };
})`;

/** Whether what has the focus shows its title below itself, whole, to both ends; undefined where it is none of these. */
const titleOfFocused = `(() => {
  const at = article.getRootNode().activeElement;
  if (!at?.matches('time, .minutes')) return;
  const { left, right, bottom } = at.getBoundingClientRect();
  const { content, width, height } = getComputedStyle(at, '::after');
  const start = article.dir === 'rtl' ? right - parseFloat(width) : left;
  const seenAt = (x) => at === article.getRootNode().elementFromPoint(x, bottom + parseFloat(height) / 2 + 6);
  return content !== 'none' && [3, parseFloat(width) - 3].every((x) => seenAt(start + x));
})()`;

describe.each(browsers)('the line of dates, in %s', (name) => {
  const started = session(name, { answers });

  const read = async (path: string, size: Size) => {
    const page = await started().open(`http://muara.example${path}`, size);
    await toggleReader(page, await started().popup(page));
    await finishedReader(page, await started().insight(page));
    return page;
  };

  test.each([
    ['/berita', small, 3],
    ['/berita', desk, 1],
    ['/arab', small, 3],
  ] as const)('of %s has a dot between two parts, and none at either end (%o)', async (path, size, lines) => {
    const page = await read(path, size);
    const found = (await inReader(page, parts)) as readonly { begins: boolean; dotted: boolean }[];
    expect(found).toHaveLength(3);
    expect(found.filter(({ begins }) => begins)).toHaveLength(lines);
    expect(found.map(({ dotted }) => dotted)).toEqual(found.map(({ begins }) => !begins));
    expect(await inReader(page, `article.querySelector('.dates').textContent`)).not.toContain('·');
    await page.close();
  });

  test.each(['/berita', '/arab'])(
    'tells each of its parts exactly to who comes by keyboard: %s',
    async (path) => {
      const page = await read(path, small);
      const shown: unknown[] = [];
      for (let stop = 0; stop < 6; stop += 1) {
        await page.keyboard.press('Tab');
        shown.push(await inReader(page, titleOfFocused));
      }
      expect(shown.filter((one) => typeof one === 'boolean')).toEqual([true, true, true]);
      await page.close();
    },
  );
});

const said = {
  '/terbalik': {
    en: 'The page says that the story was updated before it was published.',
    id: 'Menurut halaman ini, berita diperbarui sebelum diterbitkan.',
  },
  '/mendatang': {
    en: 'The page gives a date that is still to come.',
    id: 'Tanggal pada halaman ini masih di masa depan.',
  },
} as const;

describe.each(inEachLanguage)('dates that cannot be right, in %s, in %s', (name, language) => {
  const started = session(name, { answers, language });

  test.each(['/terbalik', '/mendatang'] as const)('are doubted under them: %s', async (path) => {
    const page = await started().open(`http://muara.example${path}`, small);
    await toggleReader(page, await started().popup(page));
    await finishedReader(page, await started().insight(page));
    const note = `(({ innerText, lang, role }) => ({ innerText, lang, role }))(article.querySelector('.notice'))`;
    expect(await inReader(page, note)).toEqual({
      innerText: said[path][language],
      lang: language,
      role: 'note',
    });
    const below = `article.querySelector('.notice').getBoundingClientRect().top - article.querySelector('.dates').getBoundingClientRect().bottom`;
    expect(await inReader(page, below)).toBeGreaterThan(0);
    await page.close();
  });
});
