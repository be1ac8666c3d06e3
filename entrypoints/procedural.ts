import { parse, querySelectorAll } from '@ghostery/adblocker-extended-selectors';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { read } from '../src/clutter/unclobbered.ts';
import { handOver } from '../src/page/own-rules-engine.ts';

/** Injected only on pages where a person has rules that a style sheet cannot hold. */
export default defineUnlistedScript(() => {
  handOver((page, selector) => {
    const tree = parse(selector);
    const root = read(page, 'documentElement');
    return tree && root ? querySelectorAll(root, tree) : [];
  });
});
