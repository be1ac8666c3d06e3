import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/** What is wrong with a file, as a sentence. */
export class UnreadablePage extends Error {}

const byteOrderMarks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function encodingOf(bytes: Buffer): string {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked[0];
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(bytes.toString('latin1', 0, 4096))?.[1];
  return declared ?? 'utf-8';
}

/** Many tools save a page as UTF-8 whatever it declares; and what is valid UTF-8 is hardly ever anything else. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder(isUtf8(bytes) ? 'utf-8' : encodingOf(bytes)).decode(bytes);
  } catch (problem) {
    if (problem instanceof RangeError) return new TextDecoder().decode(bytes);
    throw problem;
  }
}

/** The text of a saved page, `.html` or `.html.gz`. Throws `UnreadablePage` with a sentence about the file. */
export async function readPageFile(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? problem.code : undefined;
    throw new UnreadablePage(
      code === 'ENOENT'
        ? `There is no file ${path}.`
        : code === 'EISDIR'
          ? `${path} is a folder, not a page.`
          : `${path} cannot be read: ${problem}`,
    );
  }
  if (path.endsWith('.gz') || (bytes[0] === 0x1f && bytes[1] === 0x8b)) {
    try {
      bytes = gunzipSync(bytes);
    } catch (problem) {
      throw new UnreadablePage(
        `${path} is no whole gzip file: ${problem instanceof Error ? problem.message : problem}.`,
      );
    }
  }
  const html = decode(bytes);
  if (!html.trim()) throw new UnreadablePage(`${path} is empty.`);
  if (html.includes('\0') || !/<\s*[a-z!?]/iu.test(html)) throw new UnreadablePage(`${path} holds no HTML.`);
  return html;
}
