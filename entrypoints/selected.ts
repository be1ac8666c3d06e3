import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractSelected } from '../src/article/selected.ts';
import { lendSelected } from '../src/article/selected-here.ts';

// Comes into a page when what is selected there is to be read, and not before.
export default defineUnlistedScript(() => lendSelected(extractSelected));
