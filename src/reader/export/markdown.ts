import TurndownService from 'turndown';
import { saidIn } from '../story/said.ts';
import { cleanAddress } from './citation.ts';
import type { Exported } from './exporters.ts';

const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

const marked = (text: string): string => text.replace(/\S(?:.*\S)?/su, '==$&==');

type AsWords = (words: string) => string;

function serviceOf(): { service: TurndownService; asWords: AsWords } {
  const service = new TurndownService({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
  });
  const escapeSigns = service.escape.bind(service);
  // Words as words: what a story says of markup must not become some.
  const asWords = (words: string) => escapeSigns(words).replace(/<|&(?=#|\w)/g, '\\$&');
  service.escape = asWords;
  service.addRule('caption', { filter: 'figcaption', replacement: (text) => `\n\n*${line(text)}*\n\n` });
  // Of a fold, the parts stand one below the other.
  service.addRule('fold', { filter: ['details', 'summary'], replacement: (text) => `\n\n${text}\n\n` });
  service.addRule('inside', { filter: isInside, replacement: (text) => text });
  service.addRule('mark', {
    // In code the signs would be code.
    filter: ({ localName, parentElement }) => localName === 'mark' && !parentElement?.closest('code, pre'),
    replacement: marked,
  });
  service.addRule('picture', {
    filter: 'img',
    replacement: (_, image) => pictureOf(image as HTMLImageElement, asWords),
  });
  service.addRule('table', {
    filter: 'table',
    replacement: (_, table) => tableOf(table as HTMLTableElement, asWords),
  });
  return { service, asWords };
}

/** The whole story as Markdown, with where it is from at its head. */
export function markdownOf({ article, body }: Exported): string {
  const { service, asWords } = serviceOf();
  const said = (words: string) => asWords(line(words));
  const { title, standfirst, byline, siteName, published, address, image } = article;
  const source = [byline && said(byline), siteName && said(siteName), published?.slice(0, 10)];
  const holder = body.ownerDocument.createElement('div');
  holder.append(body.cloneNode(true));
  const lead = image && !holder.querySelector('img') ? pictureOf(image, asWords) : undefined;
  const parts = [
    `# ${said(title)}`,
    standfirst && `**${said(standfirst)}**`,
    [...source, `<${cleanAddress(address)}>`].filter(Boolean).join(' · '),
    lead,
    lead && image?.caption ? `*${said(image.caption)}*` : undefined,
  ];
  return `${[...parts.filter(Boolean), service.turndown(holder)].join('\n\n').trim()}\n`;
}

interface Picture {
  readonly src: string;
  readonly alt?: string | undefined;
}

const pictureOf = ({ src, alt }: Picture, asWords: AsWords): string =>
  src &&
  `![${asWords(line(alt ?? ''))}](${src.replace(/[<>()\s]/g, (sign) => (/\s/.test(sign) ? '%20' : `\\${sign}`))})`;

// Markdown has no places to lead to.
const isInside = (element: HTMLElement): boolean =>
  element.localName === 'a' && (element.getAttribute('href')?.startsWith('#') ?? false);

function tableOf(table: HTMLTableElement, asWords: AsWords): string {
  const cellOf = (cell: Element): string => {
    const marks = cell.querySelectorAll('mark');
    for (const mark of marks) mark.replaceChildren(marked(mark.textContent));
    const said = asWords(saidIn(cell)).replaceAll('|', '\\|');
    // At the beginning of words the signs would be words.
    return marks.length > 0 ? said.replace(/^\\(?===)/, '') : said;
  };
  const rows = [...table.rows].map((row) => `| ${[...row.cells].map(cellOf).join(' | ')} |`);
  const columns = Math.max(1, ...[...table.rows].map(({ cells }) => cells.length));
  const rule = `|${' --- |'.repeat(columns)}`;
  const named = table.caption ? `*${asWords(saidIn(table.caption))}*\n\n` : '';
  return `\n\n${named}${[rows[0], rule, ...rows.slice(1)].filter(Boolean).join('\n')}\n\n`;
}
