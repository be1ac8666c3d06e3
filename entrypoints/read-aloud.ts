import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAloud } from '../src/reader/aloud/read-aloud.ts';
import { lend } from '../src/reader/lent.ts';

// Comes into a page when a story is to be read aloud, and not before.
export default defineUnlistedScript(() => lend(globalThis, { 'read-aloud': readAloud }));
