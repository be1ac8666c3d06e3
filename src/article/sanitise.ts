import createDOMPurify, { type DOMPurify } from 'dompurify';
import { read, selectIn } from '../clutter/markup/unclobbered.ts';

export type PageWindow = Window & typeof globalThis;

const tags = [
  'a abbr address article aside audio b bdi bdo blockquote br caption center cite code col colgroup data dd del details dfn div dl dt',
  'em figcaption figure footer h2 h3 h4 h5 h6 header hr i img ins kbd li main mark menu ol p picture pre q rp rt ruby s samp',
  'section small source span strong sub summary sup table tbody td tfoot th thead time tr track u ul var video wbr',
  'math mi mn mo ms mtext mspace mrow mfrac msqrt mroot msub msup msubsup munder mover munderover mtable mtr mtd',
]
  .join(' ')
  .split(' ');

/** Attributes that hold no address. */
const plain = [
  'alt colspan controls data-embed datetime dir headers height hreflang id kind label lang reversed rowspan scope',
  'span srclang start title type value width display mathvariant',
]
  .join(' ')
  .split(' ');
const addresses = ['cite', 'href', 'poster', 'src'];
const known = new Set([...plain, ...addresses]);

const sanitisers = new WeakMap<PageWindow, DOMPurify>();

function sanitiserOf(window: PageWindow): DOMPurify {
  const ready = sanitisers.get(window);
  if (ready) return ready;
  // A document of its own: that of the page may call a picture `createElement`.
  const document = new window.DOMParser().parseFromString('', 'text/html');
  const { DocumentFragment, DOMParser, Element, HTMLFormElement, HTMLTemplateElement, NamedNodeMap } = window;
  const { Node, NodeFilter } = window;
  const purify = createDOMPurify({
    document,
    DocumentFragment,
    DOMParser,
    Element,
    HTMLFormElement,
    HTMLTemplateElement,
    NamedNodeMap,
    Node,
    NodeFilter,
  });
  purify.setConfig({
    ALLOWED_TAGS: tags,
    ALLOWED_ATTR: [...known],
    ADD_URI_SAFE_ATTR: plain,
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|#|data:image\/(?:png|jpe?g|gif|webp|avif);)/i,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    IN_PLACE: true,
  });
  sanitisers.set(window, purify);
  return purify;
}

/** Elements whose size the reader decides. */
const sized = 'table, th, td, hr, pre';
const sizes = new Set(['width', 'height']);

/** Elements that may carry a shadow root. A closed one that is clonable comes along with a copy, and nobody can look into it. */
const shadowHosts = new Set(
  'article aside blockquote div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/**
 * Puts a new element in the place of each that might hide something, and takes off what would go anyway: attribute by
 * attribute, a sanitiser takes far longer.
 */
function withoutShadows(root: Element): void {
  const page = root.ownerDocument;
  const createElement = read(page, 'createElement');
  for (const element of selectIn(root, '*')) {
    const { localName } = element;
    const names = element.hasAttributes() ? element.getAttributeNames() : [];
    if (!shadowHosts.has(localName)) {
      for (const name of names)
        if (!known.has(name) || (sizes.has(name) && element.matches(sized))) element.removeAttribute(name);
      continue;
    }
    const plainHost = createElement.call(page, localName);
    for (const name of names)
      if (known.has(name)) plainHost.setAttribute(name, element.getAttribute(name) ?? '');
    for (let child = element.firstChild; child; child = element.firstChild) plainHost.appendChild(child);
    element.parentNode?.replaceChild(plainHost, element);
  }
}

/**
 * The safe rest of `story`, which is used up; its document is a copy, where nothing loads or runs. `window` is only
 * asked for its DOM.
 */
export function sanitise(story: Element, window: PageWindow): DocumentFragment {
  const page = story.ownerDocument;
  const safe = read(page, 'createDocumentFragment').call(page);
  withoutShadows(story);
  sanitiserOf(window).sanitize(story);
  safe.append(story);
  return safe;
}
