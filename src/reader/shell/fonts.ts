import type { Appearance } from '../../look/appearance.ts';
import type { FontCut } from '../../look/font-files.ts';
import { legibleFont } from '../look.ts';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Brings the shipped font, or nothing where it cannot be had. */
export type BringFont = () => Promise<readonly FontCut[] | undefined>;

/**
 * Shows the shipped font in a page once a look asks for it, until the signal aborts: as bytes, which a page's rules about
 * fonts do not concern. Until it is there, and where it cannot be had, the next best font of the device stands in.
 */
export function fontBringer(
  page: Document,
  bring: BringFont | undefined,
  until: AbortSignal,
  missing?: () => void,
): (look: Appearance) => void {
  let brought = false;
  const show = async () => {
    const cuts = await bring?.();
    if (!cuts) {
      brought = false;
      return until.aborted ? undefined : missing?.();
    }
    const Face = page.defaultView?.FontFace ?? FontFace;
    for (const { data, weight, style } of cuts) {
      if (until.aborted) return;
      const face = new Face(legibleFont, bytesOf(data), { weight, style });
      page.fonts.add(face);
      until.addEventListener('abort', () => page.fonts.delete(face));
    }
  };
  return ({ font }) => {
    if (font !== 'legible' || brought || !bring) return;
    brought = true;
    void show();
  };
}
