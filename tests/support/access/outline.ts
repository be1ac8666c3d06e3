import type { Page } from 'puppeteer-core';
import type { Insight } from '../browsers/insight.ts';

/** Landmarks and headings as the browser tells them to a screen reader, in order, each as "heading 2 Its words". */
export type Outline = readonly string[];

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

const told = /^(?:main|region|heading|navigation|complementary|dialog)$/;

const lineOf = (role: unknown, level: unknown, name: unknown): string =>
  [role, level, name].filter((part) => part !== undefined && part !== '' && part !== null).join(' ');

export async function outlineInChromium(page: Page): Promise<Outline> {
  const session = await page.createCDPSession();
  const { nodes }: { readonly nodes: readonly AxNode[] } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const waiting = nodes.slice(0, 1);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
    if (!node.ignored && told.test(String(node.role?.value)))
      lines.push(lineOf(node.role?.value, level, node.name?.value));
    for (const id of [...(node.childIds ?? [])].reverse()) {
      const child = byId.get(id);
      if (child) waiting.push(child);
    }
  }
  return lines;
}

const outline = `(() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const said = (of, name) => {
    try {
      return of.attributes.getStringProperty(name);
    } catch {
      return undefined;
    }
  };
  const lines = [];
  const waiting = [service.getAccessibleFor(document)];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (!one) continue;
    const role = service.getStringRole(one.role);
    lines.push([role === 'landmark' ? said(one, 'xml-roles') : role, said(one, 'level'), one.name]);
    const children = [];
    for (let child = one.firstChild; child; child = child.nextSibling) children.push(child);
    waiting.push(...children.reverse());
  }
  return lines;
})()`;

const isLines = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.every(Array.isArray);

/** Firefox makes its tree when it is first asked for one: until then it has no headings. */
export async function outlineInFirefox(insight: Insight): Promise<Outline> {
  const lines = await insight(outline);
  if (!isLines(lines)) throw new Error('Firefox told no tree.');
  return lines
    .filter(([role]) => told.test(String(role)))
    .map(([role, level, name]) => lineOf(role, level, name));
}
