import { compile } from '../../../src/clutter/filters/compile.ts';
import { parseRules } from '../../../src/clutter/filters/parse.ts';
import { bucketKey, headKey, headOf, hostsKey, textKey } from '../../../src/extension/own-rules/keys.ts';
import type { Popup } from './popup.ts';

/** What the store holds once these lines have been saved. */
function stored(lines: readonly string[]): Record<string, unknown> {
  const text = lines.join('\n');
  const round = crypto.randomUUID();
  const compiled = compile(parseRules(text, () => true).rules);
  const buckets = [...compiled].map(([host, bucket]) => [bucketKey(host), { round, bucket }]);
  return {
    [textKey]: text,
    [headKey]: headOf(round),
    [hostsKey]: [...compiled.keys()],
    ...Object.fromEntries(buckets),
  };
}

/** Puts own rules into the store, as the editor would, through the rights of the open popup. */
export async function storeOwnRules(popup: Popup, lines: readonly string[]): Promise<void> {
  const value = JSON.stringify(stored(lines));
  await popup.evaluate(
    `(typeof browser === 'undefined' ? chrome : browser).storage.local.set(JSON.parse(${JSON.stringify(value)})).then(() => true)`,
  );
}
