/** Behind each of them a line of words ends. */
const ends = 'p, br, div, li, dt, dd, h2, h3, h4, h5, h6, tr, summary';

/** All that an element says, in one line: what stood in lines of their own stays apart. */
export function saidIn(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const end of copy.querySelectorAll(ends)) end.after(' ');
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
