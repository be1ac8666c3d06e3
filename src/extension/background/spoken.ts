import { speakChosen } from '../chosen-language.ts';
import type { Sentences } from '../sentences.ts';

let sentences: Promise<Sentences | undefined> | undefined;

/** The language that was chosen is read once, and anew when another is. */
export function speakAgain(): Promise<Sentences | undefined> {
  sentences = speakChosen();
  return sentences;
}

/** Resolves once `words` speaks the chosen language, to its sentences; to nothing where they are the browser's. */
export const spoken = (): Promise<Sentences | undefined> => sentences ?? speakAgain();

/** The keys of what each script says that comes into a page. */
const said = {
  reader: /^(?:language$|reader_|kind_|settings_)/,
  picker: /^(?:language$|number_|picker_|rule_refused_|settings_)/,
  links: /^(?:language$|links_|picker_close$|problem_)/,
} as const;

/** What a script in a page needs to speak the chosen language; undefined where it can ask the browser. */
export async function sentencesFor(speaker: keyof typeof said): Promise<Sentences | undefined> {
  const all = await spoken();
  return all && Object.fromEntries(Object.entries(all).filter(([key]) => said[speaker].test(key)));
}
