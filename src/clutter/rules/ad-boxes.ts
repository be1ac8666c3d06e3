import { attributeOf, holds } from '../markup/unclobbered.ts';

/** One of the names in `ad-names.ts`, or one made like them: of what it is a part of, the first letters tell enough. */
const name =
  /(?:^|[\s-])ad(?:s|vert\w*)?(?:[-_]*(?:b[ail]|box|conta|f[or]|he|in|l|mp|pl|s[ekl]|to|un|w)\S*)?(?!\S)/i;

/** Called by the name of a box for advertisements, with nothing for reading in it: the sheet of names hides it before first paint. */
export const isAdBox = (element: Element): boolean =>
  name.test(attributeOf(element, 'class')) && !holds(element, 'a,br,h3,li,p');
