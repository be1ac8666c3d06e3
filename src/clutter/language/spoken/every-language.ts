import { lexicons } from '../lexicons/index.ts';
import { anyLetter, type Sources, sourcesOf } from '../phrases.ts';

/** What all languages say. In a build this is worked out already. */
export const sources: Sources = sourcesOf(Object.values(lexicons), anyLetter);
