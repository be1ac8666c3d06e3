import { describe, expect, test } from 'vitest';
import { extract } from '../../src/article/extract.ts';
import { latinLetter } from '../../src/clutter/language/alphabets.ts';
import { en } from '../../src/clutter/language/lexicons/en.ts';
import { id } from '../../src/clutter/language/lexicons/id.ts';
import { phrasesOf } from '../../src/clutter/language/phrases.ts';
import { siteOf } from '../../src/clutter/rules/site-of.ts';
import { headline, sentences, sites } from './indonesian-pages.ts';
import { linesOf, parse, testWindow } from './page.ts';

const phrases = phrasesOf([en, id], latinLetter);

function read(address: string, html: string) {
  const url = new URL(address);
  const site = siteOf(url.hostname);
  if (!site) throw new Error(`${url.hostname} is no site at install.`);
  const article = extract(parse(html), { url, window: testWindow, phrases, forms: [], site });
  if (!article) throw new Error('No story was found.');
  return article;
}

/** What stands before the first sentence, and lines of the story beside its sentences. */
const opening: Readonly<Record<string, string>> = {
  okezone: 'SUKAMAJU - ',
  sindonews: 'SUKAMAJU - ',
  antara: 'Sukamaju (ANTARA) - ',
  suara: 'Suara.com - ',
  republika: 'REPUBLIKA.CO.ID, SUKAMAJU -- ',
  viva: 'Sukamaju, VIVA – ',
  idntimes: 'Sukamaju, IDN Times - ',
  jawapos: 'JawaPos.com – ',
  kontan: 'KONTAN.CO.ID - SUKAMAJU. ',
  bisnis: 'Bisnis.com, SUKAMAJU — ',
  cnbc: 'Jakarta, CNBC Indonesia - ',
  tirto: 'tirto.id - ',
  inews: 'SUKAMAJU, iNews.id - ',
  pikiran: 'PIKIRAN RAKYAT - ',
  beritasatu: 'Sukamaju, Beritasatu.com - ',
  genpi: 'GenPI.co - ',
  medcom: 'Sukamaju: ',
  kompas: 'SUKAMAJU, KOMPAS.com - ',
};
const ending: Readonly<Record<string, readonly string[]>> = {
  okezone: ['(rin)'],
  sindonews: ['(wib)'],
  republika: ['sumber : Antara'],
  merdeka: ['[rin]'],
  cnbc: ['(rin/rin)'],
  mediaindonesia: ['(RM/E-1)'],
  medcom: ['(RMA)'],
};
const signed: Readonly<Record<string, string>> = {
  kontan: 'Rina Marlina, Budi Hartono',
  genpi: 'Rina Marlina',
};
const subheads = ['1. Warga diminta memakai jalan lingkar', '2. Biaya dari anggaran darurat'];

describe('a story of an Indonesian site: every sentence in order, its codes and credits, and nothing else', () => {
  test.each(Object.entries(sites))('%s', (name, [address, html]) => {
    const article = read(address, html);
    const lines = linesOf(article).flatMap((block) => block.split('\n').map((line) => line.trim()));
    const [first = '', ...rest] = sentences;
    const story = [`${opening[name] ?? ''}${first}`, ...rest, ...(ending[name] ?? [])];
    if (name === 'idntimes') {
      story.splice(2, 0, subheads[0] ?? '');
      story.splice(5, 0, subheads[1] ?? '');
    }
    if (name === 'genpi') story[5] += ' (rin/genpi)';
    expect(lines.filter(Boolean)).toEqual(story);
    expect([article.title, article.byline, article.published?.slice(0, 16)]).toEqual([
      headline,
      signed[name] ?? 'Rina Marlina',
      name === 'tirto' ? '2026-03-03' : '2026-03-03T09:12',
    ]);
    expect(article.image?.src).toBe(new URL('/f.jpg', address).href);
  });
});
