import { possibleOn } from '../possible.ts';

/**
 * Stands in something that `selector` sets apart from the story. What also holds the headline is the page's layout,
 * whatever its name says: `<body class="has-sidebar">` sets nothing apart.
 */
export function standsApart(element: Element, selector: string, headline: Element | null): boolean {
  const around = element.closest(possibleOn(element.ownerDocument, selector));
  return around !== null && !(headline && (around.contains(headline) || isFootOf(around, headline)));
}

/** Right after the box of the headline: its own foot, where it is signed and dated. */
const isFootOf = (box: Element, headline: Element): boolean =>
  box.matches('footer') && box.previousElementSibling?.contains(headline) === true;
