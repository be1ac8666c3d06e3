import type { Picture } from '../article.ts';
import { isProse } from '../blocks.ts';
import { possibleOn } from '../possible.ts';
import { select } from '../select.ts';
import { wordsOf } from '../text.ts';
import { elementsAfter } from '../walk.ts';
import { bare } from './compare.ts';
import type { Particulars } from './index.ts';

const apart =
  'nav, aside, footer, form, li, [class*="related" i], [class*="logo" i], [class*="avatar" i], [class*="author" i]';

/** The name of a picture's file, without the size that image servers put into it. */
const fileOf = (address: string): string =>
  (address.split(/[?#]/u)[0]?.split('/').at(-1) ?? '')
    .replace(/[-_]?\d{2,4}x\d{2,4}|[-_]\d{3,4}w?(?=\.)/gu, '')
    .toLowerCase();

const isGeneric = (address: string): boolean =>
  /logo|default|placeholder|favicon|share[-_]?image|og[-_]?image/iu.test(fileOf(address));

const isSmall = (picture: Element): boolean =>
  ['width', 'height'].some((side) => Number.parseInt(picture.getAttribute(side) ?? '999', 10) < 200);

/** Pictures between the headline and the first paragraph after the standfirst. */
function opening(page: Document, standfirst: string | undefined): readonly Element[] {
  const found: Element[] = [];
  const elsewhere = possibleOn(page, apart);
  for (const element of elementsAfter(page.querySelector('h1') ?? page)) {
    if (element.localName === 'img') {
      if (!element.closest(elsewhere) && !isSmall(element)) found.push(element);
    } else if (element.localName === 'p') {
      const text = wordsOf(element);
      if (isProse(text) && text !== standfirst && !element.closest(elsewhere)) break;
    }
  }
  return found;
}

/** Over a headline, a picture that nothing calls one of the story's may be the site's own. */
const photo = [
  'figure',
  'picture',
  ...['foto', 'photo', 'image', 'media', 'lead', 'hero'].map((name) => `[class*="${name}" i]`),
].join();
const banner =
  '[class*="banner" i], [class*="iklan" i], [class*="logo" i], [class*="avatar" i], [class*="author" i]';
const toPage = 'a[href]:not([href^="#"], [href*=".jp" i], [href*=".png" i], [href*=".webp" i])';
/** Characters; a line between the two is a kicker. */
const longestKicker = 60;

const isPhoto = (picture: Element): boolean =>
  !isSmall(picture) &&
  picture.closest(photo) !== null &&
  !picture.closest(banner) &&
  !picture.closest(toPage);

/** The only picture of what stands straight over the headline, in its own article. */
function above(page: Document): Element | undefined {
  const headline = page.querySelector('h1');
  const bounds = headline?.closest('article, main');
  for (let at: Element | null = headline; at && bounds && at !== bounds; at = at.parentElement) {
    let before = at.previousElementSibling;
    if (before && !before.matches('img, :has(img)') && wordsOf(before).length <= longestKicker)
      before = before.previousElementSibling;
    if (!before) continue;
    const [shown, other] = before.matches('img') ? [before] : select(before, 'img');
    return shown && !other && !before.querySelector('p + p') && isPhoto(shown) ? shown : undefined;
  }
  return undefined;
}

/** The first picture of that file in the story's own part of the page. */
function sameFile(page: Document, file: string): Element | undefined {
  const elsewhere = possibleOn(page, apart);
  const isSame = (picture: Element) =>
    fileOf(picture.getAttribute('src') ?? '') === file && !picture.closest(elsewhere);
  return select(page, 'img[src]').find(isSame);
}

function described(picture: Element, title: string): Picture {
  const captions = picture.closest('figure')?.querySelectorAll('figcaption') ?? [];
  const caption = [...captions].map(wordsOf).join(' ').trim();
  const alt = picture.getAttribute('alt')?.trim() ?? '';
  const says = alt && title && !bare(alt).startsWith(bare(title));
  return { src: picture.getAttribute('src') ?? '', ...(says && { alt }), ...(caption && { caption }) };
}

/**
 * The story's main picture with its caption: the one the page names, as it stands on the page; else the first between
 * headline and story, or straight over the headline; else the named one alone.
 */
export function leadPicture(
  page: Document,
  { image: named, title = '', standfirst }: Pick<Particulars, 'image' | 'title' | 'standfirst'>,
): Picture | undefined {
  const first = opening(page, standfirst);
  const same = named && sameFile(page, fileOf(named.src));
  const shown =
    same ?? (named && !isGeneric(named.src) && first.length === 0 ? undefined : (first[0] ?? above(page)));
  if (shown) return described(shown, title);
  return named && !isGeneric(named.src) ? named : undefined;
}
