import type { Removed } from '../../article/article.ts';
import { enclose } from '../shell/enclave.ts';
import { counted, type Speech, type WordKey } from '../words.ts';
import type { Make } from './make.ts';

/**
 * A marker for what the reader leaves out here, one click away: nothing is lost. Between paragraphs it is what stands in
 * print for words left out, and says more to those who come near it.
 */
export function leftOutOf(
  removed: readonly Removed[],
  where: 'between' | 'end',
  make: Make,
  speech: Speech,
): HTMLElement | undefined {
  const worded = removed.filter(({ text }) => text.trim() !== '');
  if (worded.length === 0) return undefined;
  const count = counted(speech, 'reader_left_out_one', 'reader_left_out_other', worded.length);
  const marker = make('div', { class: 'left-out' });
  const show = make('span', { class: 'show' }, ` · ${speech.words('reader_left_out_show')}`);
  const summary = make('summary', { lang: speech.language }, make('span', {}, count, show));
  enclose(
    marker,
    make('details', { class: where }, summary, ...worded.map((block) => blockOf(block, make, speech))),
  );
  return marker;
}

type Snake<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${Snake<B>}` : T;

const snake = <T extends string>(name: T): Snake<T> => name.replaceAll('-', '_') as Snake<T>;

/** With the name of its kind: a kind without one does not compile. */
function blockOf({ kind, text }: Removed, make: Make, { words, language }: Speech): HTMLElement {
  const key: `kind_${Snake<Removed['kind']>}` = `kind_${snake(kind)}`;
  return make('p', {}, make('small', { lang: language }, words(key satisfies WordKey)), text);
}
