import type { ReadPicture } from './exporters.ts';

export interface Inlined {
  readonly image: HTMLImageElement;
  readonly picture: Blob;
}

const kinds = new Set(['image/avif', 'image/gif', 'image/jpeg', 'image/png', 'image/webp']);
const together = 4;

/** Reads the pictures that can be read. Where one cannot, its words take its place; `missing` counts those. */
export async function readPictures(
  body: ParentNode,
  read: ReadPicture,
): Promise<{ inlined: readonly Inlined[]; missing: number }> {
  const images = [...body.querySelectorAll('img')];
  const inlined: Inlined[] = [];
  let missing = 0;
  const waiting = images.values();
  const work = async () => {
    for (const image of waiting) {
      const picture = await read(image.src);
      if (picture && kinds.has(picture.type)) inlined.push({ image, picture });
      else missing += replaceByWords(image);
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  for (const source of body.querySelectorAll('source')) source.remove();
  return { inlined, missing };
}

function replaceByWords(image: HTMLImageElement): 1 {
  image.replaceWith(image.alt);
  return 1;
}
