import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beReady } from '../src/reader/ready.ts';

// Goes before a reader that is only to be ready, and shown when somebody asks for it.
export default defineUnlistedScript(() => beReady(globalThis));
