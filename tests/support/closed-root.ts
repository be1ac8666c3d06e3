import type { Page } from 'puppeteer-core';

interface Node {
  readonly localName: string;
  readonly backendNodeId: number;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

function closedRootOf(node: Node, host: string): Node | undefined {
  if (node.localName === host) return node.shadowRoots?.[0];
  for (const inner of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = closedRootOf(inner, host);
    if (found) return found;
  }
  return undefined;
}

const intoTheOpen = `function () {
  const copy = document.createElement('div');
  const root = copy.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  const rules = [...this.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]);
  sheet.replaceSync(rules.map(({ cssText }) => cssText).join('\\n'));
  root.adoptedStyleSheets = [sheet];
  root.append(...[...this.childNodes].map((node) => node.cloneNode(true)));
  copy.id = 'copy';
  copy.lang = this.host.lang;
  this.host.replaceWith(copy);
}`;

/**
 * Puts a copy of what a closed root shows into an open one, `#copy`, in its place: no checker may look into a closed
 * one. By Chromium's own protocol, so in Chromium only.
 * @throws a sentence where there is no such host
 */
export async function copyIntoTheOpen(page: Page, host: string): Promise<void> {
  const session = await page.createCDPSession();
  const { root: document } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const root = closedRootOf(document, host);
  if (!root) throw new Error(`There is no ${host} on the page.`);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  if (!object.objectId) throw new Error(`${host} cannot be looked into.`);
  await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: intoTheOpen,
  });
  await session.detach();
}
