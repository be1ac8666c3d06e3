import { contains, read } from '../clutter/unclobbered.ts';

/** While markup is being read, what holds the last node so far may still grow: it must not be judged. */
export function isUnfinished(element: Element, page: Document): boolean {
  let last: Node = page.body ?? page.documentElement;
  for (let next = read(last, 'lastChild'); next !== null; next = read(last, 'lastChild')) last = next;
  return contains(element, last);
}
