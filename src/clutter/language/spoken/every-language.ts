import { anyLetter } from '../alphabets.ts';
import { lexicons } from '../lexicons/index.ts';
import { openingsOf, sourcesOf } from '../phrases.ts';

const spoken = Object.values(lexicons);
const { beginsAd, closes, labelsAd, asksToFollow, leadsToStory, leadsToVideo, titlesList, ...others } =
  sourcesOf(spoken, anyLetter);

// What all languages say: how words begin, and the other patterns. In a build this is worked out already.
export const openings = openingsOf(spoken);
export const sources = others;
