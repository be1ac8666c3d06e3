import type { Refusal } from '../../clutter/filters/rule.ts';
import { type WordKey, words } from '../words.ts';

type Snake<T extends string> = T extends `${infer A}-${infer B}` ? `${A}_${Snake<B>}` : T;

/** Why a line was left out: a reason without a sentence does not compile. */
export function refusalSentence(reason: Refusal): string {
  const key: `rule_refused_${Snake<Refusal>}` = `rule_refused_${reason.replaceAll('-', '_') as Snake<Refusal>}`;
  return words(key satisfies WordKey);
}
