import { latinLetter } from '../alphabets.ts';
import { en } from '../lexicons/en.ts';
import { id } from '../lexicons/id.ts';
import { type Sources, sourcesOf } from '../phrases.ts';

/** What most readers of these sites read. In a build this is worked out already. */
export const sources: Sources = sourcesOf([en, id], latinLetter);
