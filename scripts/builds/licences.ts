import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What is built into the extension and is not ours. */
const packages = [
  '@fontsource/opendyslexic',
  '@ghostery/adblocker-extended-selectors',
  '@mozilla/readability',
  'dompurify',
  'fflate',
  'preact',
  'turndown',
  'webextension-polyfill',
];

const isLicence = (file: string): boolean => /^licen[cs]e/i.test(file);

function licenceOf(name: string): string {
  const folder = fileURLToPath(new URL(`../../node_modules/${name}/`, import.meta.url));
  const { version, license } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  const texts = readdirSync(folder)
    .filter(isLicence)
    .map((file) => readFileSync(folder + file, 'utf8').trim());
  if (texts.length === 0) throw new Error(`${name} has no licence to pass on.`);
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

/** Our own licence and those of all that is built in, in full. */
export function licences(): string {
  const ours = readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8').trim();
  return [`Jernih\n\n${ours}`, ...packages.map(licenceOf)].join(`\n\n${'-'.repeat(72)}\n\n`);
}
