import { blockTags } from './blocks.ts';

const numberAttribute = 'data-jernih-n';

/** Blocks of text, and what is shown between them. */
const told = `${blockTags}, img, picture, video, audio, amp-img, iframe, amp-youtube, amp-twitter, amp-instagram, lite-youtube`;

/** Numbers the elements of a page in document order, so that each is known again in what was made of it. */
export function number(page: Document): void {
  let n = 0;
  for (const element of page.body?.querySelectorAll(told) ?? [])
    element.setAttribute(numberAttribute, String(n++));
}

/** The number an element got, or undefined for one made later. */
export function numberOf(element: Element): string | undefined {
  return element.getAttribute(numberAttribute) ?? undefined;
}

/** Takes the numbers off again: attribute by attribute, a sanitiser takes far longer. */
export function unnumber(root: Element): void {
  for (const element of root.querySelectorAll(`[${numberAttribute}]`))
    element.removeAttribute(numberAttribute);
}

/** The element of each number in `root`. */
export function byNumber(root: ParentNode): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  for (const element of root.querySelectorAll(`[${numberAttribute}]`)) {
    const n = element.getAttribute(numberAttribute);
    if (n !== null && !found.has(n)) found.set(n, element);
  }
  return found;
}
