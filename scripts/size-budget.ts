// Fails when a built script has outgrown its budget. Figures in kB of 1,000 bytes.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Budget {
  readonly file: string;
  readonly minified?: number;
  readonly gzip: number;
}

const budgets: readonly Budget[] = [
  { file: 'clean.js', minified: 45, gzip: 15 },
  { file: 'reader.js', gzip: 90 },
  { file: 'own-css.js', gzip: 2.5 },
  { file: 'panels.js', gzip: 8.5 },
  { file: 'book.js', gzip: 5.5 },
  { file: 'passages.js', gzip: 3 },
  { file: 'read-aloud.js', gzip: 3 },
  { file: 'further-pages.js', gzip: 4 },
  { file: 'exporters.js', gzip: 15 },
  { file: 'detectors.js', gzip: 12.5 },
  { file: 'forms.js', gzip: 5.5 },
  { file: 'ready.js', gzip: 0.3 },
  { file: 'languages.js', gzip: 14 },
  { file: 'own-rules.js', gzip: 5 },
  { file: 'procedural.js', gzip: 6 },
  { file: 'picker.js', gzip: 22 },
  { file: 'links.js', gzip: 9 },
  { file: 'later.js', gzip: 6.5 },
  { file: 'free-page.js', gzip: 2 },
  { file: 'rows.js', gzip: 3 },
  { file: 'foresee.js', gzip: 1.5 },
  { file: 'follow.js', gzip: 4 },
  { file: 'selecting.js', gzip: 2 },
  { file: 'furniture.js', gzip: 3 },
  { file: 'selected.js', gzip: 2.5 },
];

const inKb = (bytes: number) => bytes / 1000;

const failures = ['chrome-mv3', 'firefox-mv3'].flatMap((build) =>
  budgets.flatMap(({ file, minified, gzip }) => {
    const path = join('.output', build, file);
    if (!existsSync(path)) return [`${path} is missing: run npm run build first.`];
    const bytes = readFileSync(path);
    const raw = inKb(bytes.length);
    const packed = inKb(gzipSync(bytes, { level: 9 }).length);
    console.log(`${path}: ${raw.toFixed(1)} kB, ${packed.toFixed(1)} kB gzip`);
    return [
      ...(minified && raw > minified ? [`${path} is ${raw.toFixed(1)} kB minified, over ${minified}.`] : []),
      ...(packed > gzip ? [`${path} is ${packed.toFixed(1)} kB gzip, over ${gzip}.`] : []),
    ];
  }),
);

for (const failure of failures) console.error(failure);
process.exitCode = failures.length ? 1 : 0;
