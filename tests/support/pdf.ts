import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Lines end within words. */
export const letters = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\u00ad\u2010-]/g, '');

/** The letters of a PDF, page by page, as a text extractor reads them, and how far the first of a line stands from the edge, in points. */
export async function readPdf(pdf: Uint8Array): Promise<{ printed: string; margin: number }> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const book = await task.promise;
  const pages: string[] = [];
  let margin = Number.POSITIVE_INFINITY;
  for (let number = 1; number <= book.numPages; number++) {
    const items = (await (await book.getPage(number)).getTextContent()).items.filter((item) => 'str' in item);
    pages.push(items.map(({ str, hasEOL }) => str + (hasEOL ? ' ' : '')).join(''));
    margin = Math.min(margin, ...items.map(({ transform }) => Number(transform[4])));
  }
  await task.destroy();
  return { printed: letters(pages.join(' ')), margin };
}
