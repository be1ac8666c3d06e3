/** All that an element of a story may say of itself. No class and no style: the looks are the reader's. */
const kept = new Set([
  'alt',
  'colspan',
  'data',
  'data-embed',
  'datetime',
  'dir',
  'display',
  'headers',
  'height',
  'href',
  'hreflang',
  'id',
  'lang',
  'mathvariant',
  'media',
  'open',
  'poster',
  'reversed',
  'rowspan',
  'scope',
  'sizes',
  'span',
  'src',
  'srcset',
  'start',
  'title',
  'type',
  'value',
  'width',
]);

const spaces = new Set(['http://www.w3.org/1999/xhtml', 'http://www.w3.org/1998/Math/MathML']);

/** An element that HTML does not know: its words are the story's, its name is not. */
function isMadeUp(element: Element): boolean {
  const sort = Object.prototype.toString.call(element);
  return element.localName.includes('-') || sort === '[object HTMLUnknownElement]';
}

/** Elements outside HTML and formulas go; attributes outside the list go. */
export function dropUnknown(body: DocumentFragment): void {
  for (const element of body.querySelectorAll('*')) {
    if (!spaces.has(element.namespaceURI ?? '')) {
      element.remove();
      continue;
    }
    if (isMadeUp(element)) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const { name } of [...element.attributes]) if (!kept.has(name)) element.removeAttribute(name);
  }
}
