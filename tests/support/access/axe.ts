import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * An expression that asks axe what stands in people's way: one line for each rule that is broken, with where.
 * @param context an expression for the part of the page, as axe takes it
 * @param only the one rule that is asked for, where the others were already
 */
export const violationsIn = (context: string, only?: string): string => `(async () => {
  ${axe};
  const { violations } = await axe.run(${context}, { runOnly: ${JSON.stringify(only ? [only] : rules)} });
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', '));
})()`;
