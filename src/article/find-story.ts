import { Readability } from '@mozilla/readability';
import { isProse } from './blocks.ts';
import { copyKnown, type Originals } from './originals.ts';
import type { Particulars } from './particulars/index.ts';
import { metaOf } from './particulars/meta.ts';
import { decoded } from './particulars/title.ts';
import { isWhole } from './plain-address.ts';
import { elementsIn, select } from './select.ts';
import { wordsOf } from './text.ts';
import { hasWords } from './walk.ts';

/** What Readability asks of itself for every element of a page, with names of its own. */
interface Questions {
  readonly REGEXPS: { readonly byline: RegExp; readonly unlikelyCandidates: RegExp };
  _isProbablyVisible(element: Element): boolean;
  _isValidByline(element: Element, names: string): boolean;
  _isElementWithoutContent(element: Element): boolean;
}

type Visit = (this: unknown, node: Node, index: number, nodes: ArrayLike<Node>) => unknown;

/** The steps of its `parse` that find the story. */
interface Steps {
  _getAllNodesWithTag(root: Element, names: readonly string[]): ArrayLike<Element>;
  _replaceBrs(root: Element): void;
  _replaceNodeTags(nodes: Iterable<Element>, name: string): void;
  _grabArticle(): Element | null;
  _postProcessContent(story: Element): void;
  _setNodeTag(node: Element, name: string): Element;
  _getLinkDensity(element: Element): number;
  _removeNodes(nodes: ArrayLike<Element>, isMeant?: (node: Element) => boolean): void;
}

const inner = Readability.prototype as unknown as Questions & Steps;

/** The same answers as Readability's own, which reads style and text of each element before it asks what is cheap. */
const cheaper = {
  /** The sanitiser takes them off. */
  _cleanStyles: () => undefined,
  /** Pictures have their addresses already. */
  _fixLazyImages: () => undefined,
  /** Asked for links alone, it makes their addresses absolute, which most are. */
  _getAllNodesWithTag(root: Element, names: readonly string[]): ArrayLike<Element> {
    return names[0] === 'a'
      ? select(root, 'a').filter((link) => !isWhole(link.getAttribute('href') ?? ''))
      : inner._getAllNodesWithTag(root, names);
  },
  /** By their places: a browser's lists are slow to go through otherwise. */
  _forEachNode(nodes: ArrayLike<Node>, visit: Visit): void {
    for (let at = 0, { length } = nodes; at < length; at++) {
      const node = nodes[at];
      if (node) visit.call(this, node, at, nodes);
    }
  },
  _someNode(nodes: ArrayLike<Node>, visit: Visit): boolean {
    for (let at = 0, { length } = nodes; at < length; at++) {
      const node = nodes[at];
      if (node && visit.call(this, node, at, nodes)) return true;
    }
    return false;
  },
  _isProbablyVisible(element: Element): boolean {
    const mayHide =
      element.hasAttribute('style') || element.hasAttribute('hidden') || element.hasAttribute('aria-hidden');
    return !mayHide || inner._isProbablyVisible(element);
  },
  _isValidByline(element: Element, names: string): boolean {
    const mayBe = element.hasAttribute('rel') || element.hasAttribute('itemprop');
    return (mayBe || inner.REGEXPS.byline.test(names)) && inner._isValidByline(element, names);
  },
  _isElementWithoutContent(element: Element): boolean {
    return !hasWords(element) && inner._isElementWithoutContent.call(inner, element);
  },
};

/**
 * To see whether a box is to be left out, Readability reads it up to five times: whether it is a list, how many commas
 * it has, what it says, how much of that are links, how much is text. Until it is decided, nothing changes.
 */
function readingOnce() {
  let judged: Element | undefined;
  let text: string | undefined;
  let line: string | undefined;
  const judge = (element?: Element): void => {
    judged = element;
    text = line = undefined;
  };
  const textOf = (element: Element): string => {
    if (element !== judged) return (element.textContent ?? '').trim();
    text ??= (element.textContent ?? '').trim();
    return text;
  };
  return {
    _getInnerText(element: Element, normalizes = true): string {
      if (!normalizes) return textOf(element);
      if (element !== judged) return textOf(element).replace(/\s{2,}/g, ' ');
      line ??= textOf(element).replace(/\s{2,}/g, ' ');
      return line;
    },
    _getCharCount(element: Element): number {
      const said = textOf(element);
      let count = 0;
      for (let at = said.indexOf(','); at >= 0; at = said.indexOf(',', at + 1)) count++;
      return count;
    },
    _removeNodes(nodes: ArrayLike<Element>, isMeant?: (node: Element) => boolean): void {
      for (let at = nodes.length - 1; at >= 0; at--) {
        const node = nodes[at];
        judge(node);
        if (node?.parentNode && (!isMeant || isMeant.call(this, node))) node.remove();
      }
      judge();
    },
  };
}

/** Paragraphs of prose; a head has a standfirst and a note beside the headline. */
const mostInHead = 2;

const holdsText = (box: Element): boolean =>
  [...box.querySelectorAll('p')].filter((paragraph) => isProse(wordsOf(paragraph))).length > mostInHead;

/**
 * What holds the headline and a text is the page's layout, whatever it is called: "pageRow" is read as a pager, and all
 * that stands in it would be passed over.
 */
function nameless(body: Element): void {
  let at = body.querySelector('h1')?.parentElement;
  for (; at && at !== body; at = at.parentElement) {
    if (inner.REGEXPS.unlikelyCandidates.test(`${at.className} ${at.id}`) && holdsText(at))
      for (const name of ['class', 'id']) at.removeAttribute(name);
  }
}

/** What asks the reader's own: what has no link is not read, and an element that takes the place of another was what that one was. */
function followed(reader: Steps, originals: Originals) {
  const rename = reader._setNodeTag.bind(reader);
  const density = reader._getLinkDensity.bind(reader);
  return {
    _getLinkDensity: (element: Element): number => (element.querySelector('a') ? density(element) : 0),
    _setNodeTag(node: Element, name: string): Element {
      const renamed = rename(node, name);
      const original = originals.get(node);
      if (original) originals.set(renamed, original);
      return renamed;
    },
  };
}

/** What Readability asks of a document, of a body that stands in none: there, it is copied and changed in less time. */
function documentAround(body: Element, { documentElement, baseURI, documentURI }: Document) {
  const root = documentElement.cloneNode(false) as Element;
  root.append(body);
  return {
    body,
    documentElement: root,
    baseURI,
    documentURI,
    createElement: (name: string) => body.ownerDocument.createElement(name),
    createTextNode: (text: string) => body.ownerDocument.createTextNode(text),
  };
}

/** What the page tells machines, as Readability asks for it: a title that headings repeat, and whether somebody signed. */
function toldIn(page: Document, title: string) {
  const meta = metaOf(page);
  const titles = [
    'dc:title',
    'dc.title',
    'dcterm:title',
    'og:title',
    'title',
    'twitter:title',
    'parsely-title',
  ];
  const author = page.querySelector('meta[name="author" i]')?.getAttribute('content')?.trim();
  const byline = author || meta('dc:creator', 'dc.creator', 'parsely-author') || meta('article:author');
  return {
    _articleTitle: decoded(meta(...titles) ?? title),
    // The address of whoever wrote it is no name.
    _metadata: { byline: byline && (author || !URL.canParse(byline)) },
  };
}

interface Found {
  readonly story: Element;
  readonly originals: Originals;
  /** What the page's body holds, in document order. */
  readonly elements: readonly Element[];
}

/**
 * What Mozilla's Readability takes for the story, made of a copy of the page's body; undefined without one. Of its steps
 * those that read particulars are left out, and the one for pictures, which have their addresses already.
 */
export function findStory(page: Document, { title = '' }: Particulars): Found | undefined {
  if (!page.body) return undefined;
  const originals: Originals = new Map();
  const plain = new Readability(page, { keepClasses: true }) as unknown as Steps;
  const reader = Object.assign(plain, cheaper, readingOnce(), followed(plain, originals));
  const elements = elementsIn(page.body);
  const body = copyKnown(page.body, originals, elements);
  const known = { ...toldIn(page, title), _doc: documentAround(body, page) };
  const begin = (): void => {
    nameless(body);
    for (const name of ['script', 'noscript']) for (const unread of select(body, name)) unread.remove();
    reader._replaceBrs(body);
    reader._replaceNodeTags(body.querySelectorAll('font'), 'SPAN');
  };
  // It asks for its markup before it begins, and gives that back where it begins again.
  Object.defineProperty(body, 'innerHTML', {
    get: () => '',
    set() {
      body.replaceChildren(...copyKnown(page.body, originals, elements).childNodes);
      begin();
    },
  });
  Object.assign(reader, known);
  begin();
  const story = reader._grabArticle();
  if (story) reader._postProcessContent(story);
  return story ? { story, originals, elements } : undefined;
}
