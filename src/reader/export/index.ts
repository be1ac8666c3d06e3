import { epubFile } from './epub.ts';
import type { Exporters } from './exporters.ts';
import { htmlFile } from './html-file.ts';
import { markdownOf } from './markdown.ts';

export const exporters: Exporters = { markdown: markdownOf, html: htmlFile, epub: epubFile };
