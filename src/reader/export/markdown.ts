import TurndownService from 'turndown';
import { cleanAddress } from './citation.ts';
import type { Exported } from './exporters.ts';

const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The whole story as Markdown, with where it is from at its head. */
export function markdownOf({ article, body }: Exported): string {
  const service = new TurndownService({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
  });
  service.addRule('caption', { filter: 'figcaption', replacement: (text) => `\n\n*${line(text)}*\n\n` });
  service.addRule('inside', { filter: isInside, replacement: (text) => text });
  service.addRule('table', {
    filter: 'table',
    replacement: (_, table) => tableOf(table as HTMLTableElement),
  });
  const { title, standfirst, byline, siteName, published, address, image } = article;
  const source = [byline, siteName, published?.slice(0, 10), `<${cleanAddress(address)}>`]
    .filter(Boolean)
    .join(' · ');
  const holder = body.ownerDocument.createElement('div');
  holder.append(body.cloneNode(true));
  const lead =
    image && !holder.querySelector('img') ? `![${line(image.alt ?? '')}](${image.src})` : undefined;
  const caption = lead && image?.caption ? `*${line(image.caption)}*` : undefined;
  const parts = [`# ${line(title)}`, standfirst && `**${line(standfirst)}**`, source, lead, caption];
  return `${[...parts.filter(Boolean), service.turndown(holder)].join('\n\n').trim()}\n`;
}

// Markdown has no places to lead to.
const isInside = (element: HTMLElement): boolean =>
  element.localName === 'a' && (element.getAttribute('href')?.startsWith('#') ?? false);

const cellOf = (cell: Element): string => line(cell.textContent).replaceAll('|', '\\|');

function tableOf(table: HTMLTableElement): string {
  const rows = [...table.rows].map((row) => `| ${[...row.cells].map(cellOf).join(' | ')} |`);
  const columns = Math.max(1, ...[...table.rows].map(({ cells }) => cells.length));
  const rule = `|${' --- |'.repeat(columns)}`;
  return `\n\n${[rows[0], rule, ...rows.slice(1)].filter(Boolean).join('\n')}\n\n`;
}
