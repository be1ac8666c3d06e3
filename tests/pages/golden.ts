import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a reader expects of one page, as its `expected.txt` says. */
export interface Golden {
  readonly slug: string;
  readonly url: URL;
  readonly html: string;
  /** The HTML of the story's further pages, by address. */
  readonly further: ReadonlyMap<string, string>;
  /** What the lines of that name say, in order. */
  all(name: string): readonly string[];
  /** The prose, block by block; undefined where the page is no story. */
  readonly blocks: readonly string[] | undefined;
}

const folder = fileURLToPath(new URL('.', import.meta.url));

function headOf(text: string): Map<string, string[]> {
  const head = new Map<string, string[]>();
  for (const line of text.split('\n').filter(Boolean)) {
    const [, name, value] = /^([a-z-]+): (.+)$/u.exec(line) ?? [];
    if (!name || !value) throw new Error(`No "name: value" in: ${line}`);
    head.set(name, [...(head.get(name) ?? []), value]);
  }
  return head;
}

function golden(slug: string): Golden {
  const file = (name: string) => readFileSync(join(folder, slug, name), 'utf8');
  const [above = '', below] = file('expected.txt').split(/^---\n/mu);
  const head = headOf(above);
  const further = (head.get('further') ?? []).map((line): [string, string] => {
    const [address = '', name = ''] = line.split(' ');
    return [address, file(name)];
  });
  return {
    slug,
    url: new URL(head.get('url')?.[0] ?? ''),
    html: file('page.html'),
    further: new Map(further),
    all: (name) => head.get(name) ?? [],
    blocks: below === undefined ? undefined : below.trim().split(/\n{2,}/u),
  };
}

/** Every golden page, sorted by name. */
export const goldenPages: readonly Golden[] = readdirSync(folder)
  .filter((name) => existsSync(join(folder, name, 'expected.txt')))
  .sort()
  .map(golden);
