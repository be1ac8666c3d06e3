/** What XML may hold, lone halves of signs beyond 16 bits left out. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text without the signs that no XML file may hold, however they are escaped. */
export const writable = (text: string): string => text.replace(unwritable, '');

/** Whether this is written as BCP 47 writes languages. */
export const isLanguage = (tag: string): boolean => /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(tag);

const moment = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

function tidyMoments(page: Document): void {
  for (const element of page.querySelectorAll('[datetime]')) {
    if (!moment.test(element.getAttribute('datetime') ?? '')) element.removeAttribute('datetime');
  }
  // Without its own moment its words would have to be one.
  for (const time of page.querySelectorAll('time:not([datetime])')) time.replaceWith(...time.childNodes);
}

const dated = 'acronym, big, dir, font, listing, map, nobr, picture, rb, rtc, strike, tt';

const blocks =
  'address, article, aside, blockquote, details, div, dl, figure, footer, h1, h2, h3, h4, h5, h6, header, hr, main, ol, p, pre, section, table, ul';
const ofLines = 'p, h1, h2, h3, h4, h5, h6, pre, summary';
const withinLines =
  'abbr, b, bdi, bdo, cite, code, data, dfn, em, i, kbd, mark, q, rp, rt, ruby, s, samp, small, span, strong, sub, sup, time, u, var';

/** Puts a box without a meaning in the place of an element that no book may hold there. */
function box(element: Element): void {
  const plain = element.ownerDocument.createElement('div');
  plain.append(...element.childNodes);
  element.replaceWith(plain);
}

/** Where a block stands among the words of a line, the line gives way to it. */
function tidyNesting(page: Document): void {
  for (const element of page.body.querySelectorAll(`${ofLines}, ${withinLines}`)) {
    if (!element.querySelector(blocks)) continue;
    if (element.matches(withinLines)) element.replaceWith(...element.childNodes);
    else box(element);
  }
  for (const formula of page.querySelectorAll('math')) {
    const strange = [...formula.querySelectorAll('*')].some(
      ({ namespaceURI }) => namespaceURI !== formula.namespaceURI,
    );
    if (strange) formula.replaceWith(formula.textContent ?? '');
  }
}

/** What browsers forgive in addresses. */
const careless = /[{}|^`\\"<>[\]\s]|%(?![\da-f]{2})/gi;

/** Takes from a page what HTML forgives and the XHTML of books does not. */
export function tidyForXhtml(page: Document): void {
  for (const area of page.querySelectorAll('area')) area.remove();
  for (const element of page.querySelectorAll(dated)) element.replaceWith(...element.childNodes);
  for (const line of page.querySelectorAll('center')) box(line);
  tidyMoments(page);
  for (const element of page.querySelectorAll('[lang]')) {
    if (!isLanguage(element.getAttribute('lang') ?? '')) element.removeAttribute('lang');
  }
  for (const element of page.querySelectorAll('[dir]')) {
    if (!/^(?:ltr|rtl|auto)$/.test(element.getAttribute('dir') ?? '')) element.removeAttribute('dir');
  }
  for (const link of page.querySelectorAll('a[href]')) {
    link.setAttribute('href', (link.getAttribute('href') ?? '').replace(careless, encodeURIComponent));
  }
  tidyNesting(page);
  const seen = new Set<string>();
  for (const element of page.querySelectorAll('[id]')) {
    if (seen.has(element.id) || !/^[A-Za-z_][\w.-]*$/.test(element.id)) element.removeAttribute('id');
    seen.add(element.id);
  }
  for (const link of page.querySelectorAll('a[href^="#"]')) {
    if (!seen.has(link.getAttribute('href')?.slice(1) ?? '')) link.removeAttribute('href');
  }
  for (const element of page.body.querySelectorAll('[width], [height]')) {
    for (const name of ['width', 'height']) {
      if (element.localName !== 'img' || !/^\d+$/.test(element.getAttribute(name) ?? ''))
        element.removeAttribute(name);
    }
  }
  for (const element of page.body.querySelectorAll('[role], [tabindex], [aria-label], [target]')) {
    for (const name of ['role', 'tabindex', 'aria-label', 'target']) element.removeAttribute(name);
  }
}
