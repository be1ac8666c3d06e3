import { matches, parentOf, read, selectIn } from '../clutter/markup/unclobbered.ts';
import { copyOf, tidy } from './copy.ts';

/** Levels of roots within roots. */
const deepest = 6;
/** Components that are looked into; a page may be made of more. */
const mostHosts = 2000;

const declared = 'template[shadowrootmode]';

/** What a host shows instead of its children: its open root, or the one that the markup declares. */
function rootOf(host: Element): DocumentFragment | undefined {
  const template = [...read(host, 'children')].find((child) => matches(child, declared));
  return read(host, 'shadowRoot') ?? (template as HTMLTemplateElement | undefined)?.content;
}

/** In document order; those within others' roots are not among them. */
function hostsIn(root: Document | DocumentFragment): readonly Element[] {
  const named = new Set(selectIn(root, declared).map(parentOf));
  return selectIn(root, '*')
    .filter((element) => named.has(element) || read(element, 'shadowRoot') !== null)
    .slice(0, mostHosts);
}

/** The pages in the frames of a page that may be looked into, and the open roots of its components. One level deep. */
export const rootsWithin = (page: Document): readonly (Document | ShadowRoot)[] => [
  ...(selectIn(page, 'iframe') as HTMLIFrameElement[]).flatMap(
    (frame) => read(frame, 'contentDocument') ?? [],
  ),
  ...hostsIn(page).flatMap((host) => read(host, 'shadowRoot') ?? []),
];

/** Puts what `host` shows in the place of what `twin`, its copy, holds: the root's nodes, with the children in their slots. */
function open(host: Element, twin: Element, level: number): void {
  const root = rootOf(host);
  if (!root || level > deepest) return;
  const shown = twin.ownerDocument.createElement('div');
  for (const child of read(root, 'childNodes')) shown.append(twin.ownerDocument.importNode(child, true));
  const copies = [...shown.querySelectorAll('*')];
  const inner = new Set(hostsIn(root));
  for (const [index, element] of selectIn(root, '*').entries()) {
    const copy = copies[index];
    if (copy && inner.has(element)) open(element, copy, level + 1);
  }
  tidy(shown);
  for (const slot of shown.querySelectorAll('slot')) {
    const name = slot.getAttribute('name');
    const given = [...twin.childNodes].filter(
      (node) => (node.nodeType === 1 ? (node as Element).getAttribute('slot') : null) === name,
    );
    if (given.length > 0) slot.replaceWith(...given);
    else slot.replaceWith(...slot.childNodes);
  }
  twin.replaceChildren(...shown.childNodes);
}

/** A copy of `page` with the open shadow roots of its components in it; undefined on a page without any. */
export function copyWithShadows(page: Document): Document | undefined {
  const hosts = hostsIn(page);
  if (hosts.length === 0) return undefined;
  const copy = copyOf(page, { known: hosts });
  for (const host of hosts) {
    const twin = copy.twins.get(host);
    if (twin?.nodeType === 1) open(host, twin as Element, 0);
  }
  return copy.page;
}
