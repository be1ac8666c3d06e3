import { anyLetter, letters } from './alphabets.ts';
import { openingOf } from './opening.ts';
import { labelling, type Phrases, phrasesFrom } from './phrases.ts';
import { openings, sources } from './spoken/every-language.ts';

const { adLabels, urges } = openings;
const leadsToStory = openingOf(openings.leadsToStory);
const labelsAd = labelling(adLabels, anyLetter);

/** The phrases of all languages: for pages of which nothing is known. */
export const everyLanguage: Phrases = Object.assign(phrasesFrom({ ...sources, labelsAd }), {
  closes: openingOf(openings.closes),
  beginsAd: openingOf(adLabels, undefined, undefined, letters),
  leadsToStory,
  titlesList: openingOf(openings.titlesList, undefined, leadsToStory),
  leadsToVideo: openingOf(openings.leadsToVideo, urges),
  asksToFollow: openingOf(openings.asksToFollow, urges),
});
