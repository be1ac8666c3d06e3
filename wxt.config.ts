import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { bareScripts } from './scripts/builds/bare-scripts.ts';
import { boundedTexts } from './scripts/builds/bounded-texts.ts';
import { chromeAlone } from './scripts/builds/chrome-alone.ts';
import { compiledAtOnce } from './scripts/builds/compiled-at-once.ts';
import { lentModules } from './scripts/builds/lent-modules.ts';
import { licences } from './scripts/builds/licences.ts';
import { packAgain } from './scripts/builds/pack-again.ts';
import { patternsMade } from './scripts/builds/patterns-made.ts';
import { preactForFunctions } from './scripts/builds/preact-for-functions.ts';
import { purifyInPlace } from './scripts/builds/purify-in-place.ts';
import { namesOfCleaning, namesOfReading } from './scripts/builds/short-names.ts';
import { styleWithin } from './scripts/builds/style-within.ts';
import { silentReadability } from './scripts/builds/without-log.ts';
import { hiddenEverywhere, sheetOf } from './src/clutter/rules/sheet.ts';
import { scriptOf } from './src/clutter/rules/site-here.ts';
import { siteRules } from './src/clutter/rules/sites.ts';
import { fontFiles } from './src/look/font-files.ts';

const matchesOf = (host: string) => [`*://*.${host}/*`];
const newsHosts = siteRules.flatMap(({ host }) => matchesOf(host));

const font = import.meta.resolve('@fontsource/opendyslexic/package.json');
const fontFile = (path: string, name: string) => ({
  absoluteSrc: fileURLToPath(new URL(path, font)),
  relativeDest: `fonts/${name}`,
});

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    // The browsers that the manifests ask for: no prefix is written for others.
    build: { cssTarget: ['chrome120', 'firefox153'] },
    // Which there is wherever a built script runs.
    define: { 'globalThis.Element': 'true' },
    plugins: [
      bareScripts(),
      boundedTexts(),
      chromeAlone(),
      lentModules(),
      patternsMade(),
      preactForFunctions('/src/reader/'),
      purifyInPlace(),
      silentReadability(),
      styleWithin('popup'),
      packAgain({ file: 'clean.js', inside: namesOfCleaning, functionsFirst: true }),
      packAgain({ file: 'later.js' }),
      packAgain({ file: 'follow.js' }),
      packAgain({ file: 'free-page.js' }),
      // Its mark is a comment, which packing would take away.
      compiledAtOnce('later.js'),
      packAgain({ file: 'reader.js', inside: namesOfReading }),
      packAgain({ file: 'panels.js' }),
    ],
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: mode === 'e2e' ? ['*://*/*'] : newsHosts,
    optional_host_permissions: mode === 'e2e' ? [] : ['*://*/*'],
    // Not Alt+Shift+R or C: Chromium keeps those for itself, and gives an extension that suggests them no key at all.
    commands: {
      'toggle-reader': {
        suggested_key: { default: 'Alt+J' },
        description: '__MSG_command_toggle_reader__',
      },
      'toggle-cleaning': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_command_toggle_cleaning__',
      },
      'read-aloud': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_read_aloud__',
      },
      pick: { description: '__MSG_command_pick__' },
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
    // A sheet and a script a site: a site's rules cost nothing elsewhere.
    'build:publicAssets': (_wxt, assets) => {
      assets.push({ relativeDest: 'clean.css', contents: readFileSync('src/page/clean.css', 'utf8') });
      // With a byte order mark: a text of an extension says in no other way that it is UTF-8.
      const asText = (text: string) => `\ufeff${text}`;
      assets.push({ relativeDest: 'changelog.txt', contents: asText(readFileSync('CHANGELOG.md', 'utf8')) });
      assets.push({ relativeDest: 'licences.txt', contents: asText(licences()) });
      assets.push({ relativeDest: 'sites/everywhere.css', contents: sheetOf({ hide: hiddenEverywhere }) });
      for (const { name } of fontFiles) assets.push(fontFile(`files/${name}`, name));
      assets.push(fontFile('LICENSE', 'OpenDyslexic-LICENSE.txt'));
      for (const rule of siteRules) {
        assets.push({ relativeDest: `sites/${rule.host}.js`, contents: scriptOf(rule) });
        if (rule.hide) assets.push({ relativeDest: `sites/${rule.host}.css`, contents: sheetOf(rule) });
      }
    },
    'build:manifestGenerated': (wxt, manifest) => {
      const ofSites = siteRules.map(({ host, hide }) => ({
        matches: matchesOf(host),
        js: [`sites/${host}.js`],
        ...(hide && { css: [`sites/${host}.css`] }),
        run_at: 'document_start' as const,
      }));
      const clean = {
        css: ['clean.css', 'sites/everywhere.css'],
        run_at: 'document_start' as const,
      };
      const news = { matches: newsHosts };
      // As on a site that a person grants.
      const elsewhere = { matches: ['*://*/*'], exclude_matches: newsHosts };
      const later = { js: ['later.js'], run_at: 'document_end' as const };
      // In this order: a site's rule is there when the clean script starts.
      manifest.content_scripts = [...ofSites, { ...clean, ...news, js: ['clean.js'] }, { ...later, ...news }];
      if (wxt.config.mode !== 'e2e') return;
      const js = ['languages.js', 'clean.js'];
      manifest.content_scripts.push({ ...clean, ...elsewhere, js }, { ...later, ...elsewhere });
    },
  },
});
