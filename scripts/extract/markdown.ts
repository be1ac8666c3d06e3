import TurndownService from 'turndown';
import type { Article } from '../../src/article/article.ts';

const facts = ({ byline, published, siteName }: Article) =>
  [byline, published, siteName].filter(Boolean).join(' · ');

/** The story as Markdown, with title, particulars and standfirst at its head. */
export function markdownOf(article: Article): string {
  const turndown = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
  });
  const holder = article.content.ownerDocument.createElement('div');
  holder.append(article.content.cloneNode(true));
  const parts = [
    `# ${article.title}`,
    facts(article),
    article.standfirst && `*${article.standfirst}*`,
    turndown.turndown(holder),
  ];
  return parts.filter(Boolean).join('\n\n');
}
