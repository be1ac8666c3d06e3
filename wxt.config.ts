import { defineConfig } from 'wxt';
import { knownEverywhere } from './src/clutter/rules/everywhere.ts';
import { sheetOf } from './src/clutter/rules/sheet.ts';
import { siteRules } from './src/clutter/rules/sites.ts';

const matchesOf = (host: string) => [`*://*.${host}/*`];
const newsHosts = siteRules.flatMap(({ host }) => matchesOf(host));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: mode === 'e2e' ? ['*://*/*'] : newsHosts,
    optional_host_permissions: mode === 'e2e' ? [] : ['*://*/*'],
    commands: {
      'toggle-reader': {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_command_toggle_reader__',
      },
      'toggle-cleaning': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_command_toggle_cleaning__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'jernih@jernih.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '153.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    // One sheet a site: a site's rules cost nothing elsewhere.
    'build:publicAssets': (_wxt, assets) => {
      assets.push({ relativeDest: 'sites/everywhere.css', contents: sheetOf({ hide: knownEverywhere }) });
      for (const rule of siteRules) {
        const contents = sheetOf(rule);
        if (contents) assets.push({ relativeDest: `sites/${rule.host}.css`, contents });
      }
    },
    'build:manifestGenerated': (wxt, manifest) => {
      const everywhere = wxt.config.mode === 'e2e';
      const scripts = manifest.content_scripts ?? [];
      for (const script of scripts) script.matches = everywhere ? ['*://*/*'] : newsHosts;
      for (const { css } of scripts) css?.push('sites/everywhere.css');
      for (const rule of siteRules) {
        if (!sheetOf(rule)) continue;
        scripts.push({
          matches: matchesOf(rule.host),
          css: [`sites/${rule.host}.css`],
          run_at: 'document_start',
        });
      }
      manifest.content_scripts = scripts;
    },
  },
});
