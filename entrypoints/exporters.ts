import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { exporters } from '../src/reader/export/index.ts';
import { lend } from '../src/reader/lent.ts';

// Comes into a page when a story is to be made a file of, and not before.
export default defineUnlistedScript(() => lend(globalThis, { exporters }));
