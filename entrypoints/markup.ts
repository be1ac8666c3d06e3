import '../src/clutter/language/words.ts';
import '../src/clutter/markup/alone.ts';
import '../src/clutter/markup/links.ts';
import '../src/clutter/markup/named.ts';
import '../src/clutter/markup/prose.ts';
import '../src/clutter/markup/stores.ts';
import '../src/clutter/markup/unclobbered.ts';
import '../src/clutter/scene.ts';
import '../src/clutter/story.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

// Goes before the reader, which asks elements, words and links as the cleaning does: where a clean script of the same
// version has run, that has lent all of this already, and this one ends at once.
export default defineUnlistedScript(() => undefined);
