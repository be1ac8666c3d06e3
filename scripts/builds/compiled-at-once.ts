import type { Plugin } from 'vite';

/**
 * Has Chromium make a script ready as a whole: it would read each function a second time when that is first called, and
 * nearly all of them are. Other browsers see a comment.
 */
export const compiledAtOnce = (file: string): Plugin => ({
  name: 'compiled-at-once',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const chunk = bundle[file];
    if (chunk?.type === 'chunk') chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
  },
});
