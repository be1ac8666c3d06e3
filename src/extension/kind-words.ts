import type { ClutterKind } from '../clutter/kinds.ts';
import type { Reason } from '../clutter/reasons.ts';
import { type WordKey, words } from './words.ts';

type Snake<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${Snake<B>}` : T;

const snake = <T extends string>(name: T): Snake<T> => name.replaceAll('-', '_') as Snake<T>;

/** The name of a kind of clutter: a kind without one does not compile. */
export function kindName(kind: ClutterKind): string {
  const key: `kind_${Snake<ClutterKind>}` = `kind_${snake(kind)}`;
  return words(key satisfies WordKey);
}

/** What a kind of clutter looks like. */
export function kindExample(kind: ClutterKind): string {
  const key: `example_${Snake<ClutterKind>}` = `example_${snake(kind)}`;
  return words(key satisfies WordKey);
}

/** Why something was hidden, as a sentence. */
export function reasonSentence(reason: Reason): string {
  const key: `reason_${Snake<Reason>}` = `reason_${snake(reason)}`;
  return words(key satisfies WordKey);
}
