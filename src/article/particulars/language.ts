import { type Told, told } from './told.ts';

const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|ug|ur|yi)(?:-|$)/iu;
const stopWords: Readonly<Record<string, string>> = {
  de: 'der die und das nicht mit ist von den ein',
  en: 'the and of to in that is was for with',
  es: 'de la que el en y los del las por',
  fr: 'de la le et les des en que une pour',
  id: 'yang dan di dengan untuk dari ini itu pada tidak',
  it: 'di che la il per non una del della sono',
  ms: 'yang dan di dengan untuk dari ini itu kepada tidak',
  nl: 'de het een van en dat niet met voor zijn',
  pt: 'de que não uma para com os da do em',
};
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/gu],
  ['ko', /[\uac00-\ud7af]/gu],
  ['zh', /[\u4e00-\u9fff]/gu],
  ['ar', /[\u0600-\u06ff]/gu],
  ['ru', /[\u0400-\u04ff]/gu],
  ['hi', /[\u0900-\u097f]/gu],
  ['bn', /[\u0980-\u09ff]/gu],
  ['th', /[\u0e00-\u0e7f]/gu],
];

/** BCP 47, well formed, or undefined. */
function wellFormed(tag: string | null | undefined): string | undefined {
  try {
    return tag ? Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] : undefined;
  } catch (problem) {
    if (problem instanceof RangeError) return undefined;
    throw problem;
  }
}

/** Characters. */
const enough = 4000;

function detected(text: string): string | undefined {
  const sample = text.slice(0, enough);
  for (const [lang, letters] of scripts)
    if ((sample.match(letters)?.length ?? 0) > sample.length * 0.15) return lang;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const shares = Object.entries(stopWords).map(([lang, list]) => {
    const set = new Set(list.split(' '));
    return [lang, words.filter((word) => set.has(word)).length / words.length] as const;
  });
  const best = shares.sort(([, a], [, b]) => b - a)[0];
  return best && best[1] > 0.08 ? best[0] : undefined;
}

/** Enough to tell a language by; menus and labels say little of it. */
function sampleOf(page: Document): string {
  let sample = '';
  for (const paragraph of page.querySelectorAll('p')) {
    if (sample.length >= enough) return sample;
    sample += `${paragraph.textContent} `;
  }
  return sample.length >= enough / 8 ? sample : (page.body?.textContent ?? '');
}

/** The page's language: declared, else told from its text. */
export function languageOf(page: Document, locale: string | undefined): Told | undefined {
  const declared = page.documentElement?.getAttribute('lang') || page.body?.getAttribute('lang');
  return (
    told('document', wellFormed(declared)) ??
    told('meta', wellFormed(locale)) ??
    told('detected', detected(sampleOf(page)))
  );
}

/** The direction of reading: declared, else that of the language. */
export function directionOf(page: Document, lang: string | undefined): 'ltr' | 'rtl' {
  const declared = page.documentElement?.getAttribute('dir')?.toLowerCase();
  if (declared === 'rtl' || declared === 'ltr') return declared;
  return lang && rightToLeft.test(lang) ? 'rtl' : 'ltr';
}
