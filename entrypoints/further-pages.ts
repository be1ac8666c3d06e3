import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { furtherPages, type PageSource } from '../src/article/pages/further.ts';
import { lend } from '../src/reader/lent.ts';
import { joinPages } from '../src/reader/pages/join-pages.ts';

const joining = (source: PageSource) =>
  joinPages((from, signal) => furtherPages(from, { ...source, signal }));

// Comes into a page whose story goes on on another, once the first is painted.
export default defineUnlistedScript(() => lend(globalThis, { 'further-pages': joining }));
