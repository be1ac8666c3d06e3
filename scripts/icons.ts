import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** Draws the toolbar button's faces and the extension's own icon from the SVGs in `assets/icon`: `node scripts/icons.ts`. */
const faces = ['cleaned', 'idle', 'paused', 'reader'];
const toolbarSizes = [16, 24, 32, 48];
const ownSizes = [16, 32, 48, 96, 128];

const root = new URL('../', import.meta.url);
const folder = new URL('public/icon/', root);
const drawing = (face: string): string => readFileSync(new URL(`assets/icon/${face}.svg`, root), 'utf8');

function draw(svg: string, size: number, name: string): void {
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
  writeFileSync(new URL(name, folder), picture.asPng());
}

mkdirSync(folder, { recursive: true });
for (const face of faces) {
  for (const size of toolbarSizes) draw(drawing(face), size, `${face}-${size}.png`);
}
for (const size of ownSizes) draw(drawing('cleaned'), size, `${size}.png`);
