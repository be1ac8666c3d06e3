import { readOwnRules, saveOwnRules } from '../../extension/own-rules/own-rules.ts';
import { refusalSentence } from '../../extension/own-rules/refusal-sentence.ts';
import { words } from '../../extension/words.ts';

const linesOf = (text: string): string[] => text.split('\n');

/** Adds one rule to a person's own; the answer is a sentence where that failed, and then nothing was changed. */
export async function addRule(rule: string): Promise<string | undefined> {
  const { text } = await readOwnRules();
  if (linesOf(text).includes(rule)) return undefined;
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  const line = linesOf(before).length;
  const { saved, refused } = await saveOwnRules(`${before}${rule}\n`);
  if (saved !== 'saved') return words(`settings_${saved}`);
  const refusal = refused.find((one) => one.line === line);
  if (!refusal) return undefined;
  await saveOwnRules(text);
  return refusalSentence(refusal.reason);
}

/** Takes one rule out of a person's own; the others stay, whoever wrote them meanwhile. */
export async function removeRule(rule: string): Promise<string | undefined> {
  const { text } = await readOwnRules();
  const { saved } = await saveOwnRules(
    linesOf(text)
      .filter((line) => line !== rule)
      .join('\n'),
  );
  return saved === 'saved' ? undefined : words(`settings_${saved}`);
}
