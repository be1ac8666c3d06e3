import type { Article } from '../../article/article.ts';
import type { Speech } from '../words.ts';
import { replaceEmbeds } from './embeds.ts';
import { unfold } from './folded.ts';
import { secureLinks } from './links.ts';
import type { Make } from './make.ts';
import { showPictures } from './pictures.ts';
import { keepSigns } from './signs.ts';
import { headByTime } from './stamps.ts';
import { dropUnknown } from './unknown.ts';
import { frameWide } from './wide.ts';

/** In this order: what the reader makes itself comes after what it drops. */
const steps = [
  dropUnknown,
  replaceEmbeds,
  secureLinks,
  showPictures,
  keepSigns,
  headByTime,
  unfold,
  frameWide,
] as const;

/** The story's blocks, ready to be shown; still in the inert document that they came in, so nothing has loaded. */
export function bodyOf(article: Article, make: Make, speech: Speech): DocumentFragment {
  const body = article.content.cloneNode(true) as DocumentFragment;
  for (const step of steps) step(body, { address: article.address, make, speech });
  return body;
}
