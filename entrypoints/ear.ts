import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenFirst } from '../src/reader/frame/ear.ts';

// Goes before all else on allowed sites: a page that listened first could keep every key from the reader.
export default defineUnlistedScript(() => listenFirst(window));
