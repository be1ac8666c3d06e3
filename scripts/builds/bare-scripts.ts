import type { Plugin } from 'vite';

const wrapped = /^\0virtual:wxt-unlisted-script-entrypoint\?(.+)$/;

/**
 * A script begins with its own code: the build tool's wrapper tells the console, in development alone, that a script has
 * failed, which browsers say themselves.
 */
export const bareScripts = (): Plugin => ({
  name: 'bare-scripts',
  enforce: 'pre',
  load(id) {
    const [, script] = wrapped.exec(id) ?? [];
    return script && `import script from ${JSON.stringify(script)}; export default script.main();`;
  },
});
