import { remembering } from '../../clutter/remembering.ts';
import { bare } from '../particulars/compare.ts';
import type { Particulars } from '../particulars/index.ts';
import type { Line } from './column-end.ts';
import { biography } from './lines.ts';

/** Says what somebody or something is or does: "Sari Dewi covers …", "Kabar is a …". */
const presents =
  /^(?:\S+ )?(?:is|was|has|holds|covers|writes|joined|works|studied|founded|specializes|started|lives|creates|loves|enjoys|ist|schreibt|adalah|merupakan|es|est|è)\b/u;

/** Those who signed, in the form of `bare`; too short a name may begin any sentence. */
export const signed = remembering(
  ({ byline, siteName }: Particulars): readonly string[] =>
    (byline?.split(', ') ?? []).map(bare).filter((name) => name.length > 4 && name !== bare(siteName ?? '')),
  new WeakMap(),
);

export function isPresented(text: string, names: readonly string[]): boolean {
  const words = names.length > 0 ? bare(text) : '';
  return names.some((name) => words.startsWith(`${name} `) && presents.test(words.slice(name.length + 1)));
}

const house =
  /^(?:is|adalah|ist|est|es) (?:an? |the )?(?:[\p{L}-]+ ){0,4}(?:company|organi[sz]ation|nonprofit|non profit|provider|agency|firm|publisher|network|platform|magazine|newspaper|production|perusahaan|media)\b|^(?:aims to|publishes) /u;

/** "Hi, I'm Sari Dewi, and I …": who signed speaks of themselves. */
const presentsSelf = (text: string, names: readonly string[]): boolean =>
  names.some((name) =>
    bare(text)
      .replace(/^(?:hi|hello|hey) /u, '')
      .startsWith(`i m ${name}`),
  );

/** "Kabar is a nonprofit organization …": what a site says of itself under every story. */
const presentsHouse = (text: string, name: string): boolean =>
  name.length > 3 && bare(text).startsWith(`${name} `) && house.test(bare(text).slice(name.length + 1));

/** What is said of one's own people: for whom they write, where they live, how to reach them. News is told of journalists too. */
const ofOurs = (text: string, { siteName }: Particulars): boolean =>
  hallmarks.test(text) || (siteName !== undefined && bare(text).includes(bare(siteName)));
const hallmarks =
  /\b(?:freelance|follow (?:him|her|them)|(?:lives|based) in|tinggal di|(?:his|her|their) (?:work|books?)|covers|speciali|passionate|enjoys|years of experience)|@\w/iu;

/** First names of those who signed; only of the last lines, where nobody else is told of by a first name. */
const firstNames = ({ byline }: Particulars): readonly string[] =>
  (byline?.split(', ') ?? []).flatMap((name) => {
    const [first = '', ...more] = bare(name).split(' ');
    return more.length > 0 && first.length > 3 ? [first] : [];
  });
const lastLines = 4;

/** Stands in the last fifth of the column, and tells who the author or the site is. */
export const isBiography = (line: Line, index: number, count: number, particulars: Particulars): boolean =>
  index >= count * 0.8 &&
  line.text.length <= 700 &&
  ((biography.test(line.text) && ofOurs(line.text, particulars)) ||
    isPresented(line.text, signed(particulars)) ||
    presentsSelf(line.text, signed(particulars)) ||
    (index >= count - lastLines && isPresented(line.text, firstNames(particulars))) ||
    presentsHouse(line.text, bare(particulars.siteName ?? '')));
