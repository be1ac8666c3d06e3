import { latinLetter } from '../alphabets.ts';
import { id } from '../lexicons/id.ts';
import { type Sources, sourcesOf } from '../phrases.ts';

/** What the sites asked for at install say. In a build this is worked out already. */
export const sources: Sources = sourcesOf([id], latinLetter);
