import type { Plugin } from 'vite';

const wrapped = /^\0virtual:wxt-unlisted-script-entrypoint\?(.+)$/;
const defining = 'wxt/utils/define-unlisted-script';
const bare = '\0bare-script';

/**
 * A script begins with its own code: the build tool's wrapper tells the console, in development alone, that a script has
 * failed, which browsers say themselves; and each of ours is a function already.
 */
export const bareScripts = (): Plugin => ({
  name: 'bare-scripts',
  enforce: 'pre',
  resolveId: (id) => (id === defining ? bare : undefined),
  load(id) {
    if (id === bare) return 'export const defineUnlistedScript = (script) => script;';
    const [, script] = wrapped.exec(id) ?? [];
    return script && `import script from ${JSON.stringify(script)}; export default script();`;
  },
});
