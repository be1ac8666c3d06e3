import { changeOwnRules, checkOwnRules } from '../../extension/own-rules/own-rules.ts';
import { refusalSentence } from '../../extension/own-rules/refusal-sentence.ts';
import { words } from '../../extension/words.ts';

const linesOf = (text: string): string[] => text.split('\n');

/** Adds one rule to a person's own; the answer is a sentence where that failed, and then nothing was changed. */
export async function addRule(rule: string): Promise<string | undefined> {
  const [bad] = checkOwnRules(rule).refused;
  if (bad) return refusalSentence(bad.reason);
  const { saved, refused } = await changeOwnRules((text) => {
    if (linesOf(text).includes(rule)) return text;
    return text === '' || text.endsWith('\n') ? `${text}${rule}\n` : `${text}\n${rule}\n`;
  });
  if (saved !== 'saved') return words(`settings_${saved}`);
  const excess = refused.find(({ reason }) => reason === 'too-many');
  if (!excess) return undefined;
  await removeRule(rule);
  return refusalSentence(excess.reason);
}

/** Takes one rule out of a person's own; the others stay, whoever wrote them meanwhile. */
export async function removeRule(rule: string): Promise<string | undefined> {
  const { saved } = await changeOwnRules((text) =>
    linesOf(text)
      .filter((line) => line !== rule)
      .join('\n'),
  );
  return saved === 'saved' ? undefined : words(`settings_${saved}`);
}
