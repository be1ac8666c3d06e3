import { parseArgs } from 'node:util';

const formats = ['json', 'text', 'markdown', 'html'] as const;
export type Format = (typeof formats)[number];

export type Options =
  | { readonly batch: true }
  | { readonly batch: false; readonly file: string; readonly url?: string; readonly format: Format };

/** What is wrong with the command line, as a sentence. */
export class UnknownRequest extends Error {}

export const usage = `Usage: npm run -s extract -- PAGE.html [--url URL] [--format ${formats.join('|')}]
       npm run -s extract -- --batch < pages.jsonl`;

const isFormat = (name: string): name is Format => formats.some((format) => format === name);

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        batch: { type: 'boolean', default: false },
        url: { type: 'string' },
        format: { type: 'string', default: 'json' },
      },
    });
  } catch (problem) {
    throw new UnknownRequest(problem instanceof Error ? problem.message : String(problem));
  }
}

/** Reads the command line; throws `UnknownRequest` with a sentence. */
export function optionsFrom(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  if (values.batch) return { batch: true };
  const [file, ...more] = positionals;
  if (!file) throw new UnknownRequest('Which page? Name an .html or .html.gz file.');
  if (more.length) throw new UnknownRequest('One page at a time; for many there is --batch.');
  if (!isFormat(values.format)) throw new UnknownRequest(`There is no format ${values.format}.`);
  if (values.url !== undefined && !/^https?:\/\//iu.test(values.url))
    throw new UnknownRequest(`${values.url} is no http address.`);
  return { batch: false, file, format: values.format, ...(values.url !== undefined && { url: values.url }) };
}
