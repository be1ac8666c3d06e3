import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { layOut } from '../src/reader/book/bind.ts';
import { lendBook } from '../src/reader/shell/book-here.ts';

/** Brought before the reader to those who read in pages, and when they first choose to. */
export default defineUnlistedScript(() => lendBook(globalThis, layOut));
