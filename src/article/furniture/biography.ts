import { remembering } from '../../clutter/markup/remembering.ts';
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

/** `words`: in the form of `bare`, as the names are. */
export const isPresented = (words: string, names: readonly string[]): boolean =>
  names.some((name) => words.startsWith(`${name} `) && presents.test(words.slice(name.length + 1)));

const house =
  /^(?:is|adalah|ist|est|es) (?:an? |the )?(?:[\p{L}-]+ ){0,4}(?:company|organi[sz]ation|nonprofit|non profit|provider|agency|firm|publisher|network|platform|magazine|newspaper|production|perusahaan|media)\b|^(?:aims to|publishes) /u;

/** "Hi, I'm Sari Dewi, and I …": who signed speaks of themselves. */
const presentsSelf = (words: string, names: readonly string[]): boolean =>
  names.some((name) => words.replace(/^(?:hi|hello|hey) /u, '').startsWith(`i m ${name}`));

/** "Kabar is a nonprofit organization …": what a site says of itself under every story. */
const presentsHouse = (words: string, name: string): boolean =>
  name.length > 3 && words.startsWith(`${name} `) && house.test(words.slice(name.length + 1));

/** What is said of one's own people: for whom they write, where they live, how to reach them. News is told of journalists too. */
const ofOurs = (text: string, words: string, { siteName }: Particulars): boolean =>
  hallmarks.test(text) || (siteName !== undefined && words.includes(bare(siteName)));
const hallmarks =
  /\b(?:freelance|follow (?:him|her|them)|(?:lives|based) in|tinggal di|(?:his|her|their) (?:work|books?)|covers|speciali|passionate|enjoys|years of experience)|@\w/iu;

/** First names of those who signed; only of the last lines, where nobody else is told of by a first name. */
const firstNames = ({ byline }: Particulars): readonly string[] =>
  (byline?.split(', ') ?? []).flatMap((name) => {
    const [first = '', ...more] = bare(name).split(' ');
    return more.length > 0 && first.length > 3 ? [first] : [];
  });
const lastLines = 4;

/** "Dewi covers markets for the Kabar": those who signed by their last names, which people of the story may bear. */
const covers = ({ byline, siteName }: Particulars, words: string): boolean =>
  / (?:covers|reports|writes) .* for /u.test(words) &&
  siteName !== undefined &&
  words.endsWith(bare(siteName)) &&
  (byline?.split(', ') ?? []).some((name) => words.startsWith(`${bare(name).split(' ').at(-1)} `));

/** Stands in the last fifth of the column, and tells who the author or the site is. */
export function isBiography({ text }: Line, index: number, count: number, particulars: Particulars): boolean {
  if (index < count * 0.8 || text.length > 700) return false;
  const words = bare(text);
  return (
    (biography.test(text) && ofOurs(text, words, particulars)) ||
    isPresented(words, signed(particulars)) ||
    presentsSelf(words, signed(particulars)) ||
    (index >= count - lastLines &&
      (isPresented(words, firstNames(particulars)) || covers(particulars, words))) ||
    presentsHouse(words, bare(particulars.siteName ?? ''))
  );
}
