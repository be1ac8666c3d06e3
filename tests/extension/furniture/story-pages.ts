import { learn, type StoryLines } from '../../../src/extension/furniture/memory.ts';

export const site = 'pelabuhan.example';
const follow = 'ikuti kabar pelabuhan setiap pagi';
export const note = 'kabar pelabuhan terbit setiap hari kerja';

interface Sketch {
  readonly text?: string;
  readonly linked?: boolean;
  readonly shape?: string;
  readonly voice?: string;
  readonly desk?: string;
}

export function storyPage(number: number, sketch: Sketch = {}): StoryLines {
  const {
    text = follow,
    linked = true,
    shape = 'after p',
    voice = `penulis ${number}`,
    desk = 'kota',
  } = sketch;
  return {
    address: `https://${site}/kota/cerita-${number}`,
    voice,
    desk,
    lines: [{ text, shape, linked }],
  };
}

/** Reads one story after the other, and says whether the line of the last is furniture. */
export async function read(...pages: readonly StoryLines[]): Promise<boolean> {
  let last: readonly number[] = [];
  for (const page of pages) last = await learn(site, page, true);
  return last.length > 0;
}

export const stories = (count: number, sketch: (number: number) => Sketch) =>
  Array.from({ length: count }, (_, at) => storyPage(at + 1, sketch(at + 1)));

export const others = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ ...storyPage(100 + at), lines: [] }));
