import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lend } from '../src/reader/lent.ts';
import { panels } from '../src/reader/panels/panels.tsx';

// Comes into a page when a panel of the reader is about to be opened.
export default defineUnlistedScript(() => lend(globalThis, { panels }));
