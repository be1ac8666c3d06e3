import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lend } from '../src/reader/lent.ts';
import { followPassages } from '../src/reader/passages/follow-passages.ts';

// Comes into a page when something is selected in a story, or was highlighted before.
export default defineUnlistedScript(() => lend(globalThis, { passages: followPassages }));
