import { openingOf } from './opening.ts';
import { type Phrases, phrasesFrom } from './phrases.ts';
import { openings, sources } from './spoken/every-language.ts';

const { urges } = openings;
const leadsToStory = openingOf(openings.leadsToStory);

/** The phrases of all languages: for pages of which nothing is known. */
export const everyLanguage: Phrases = Object.assign(phrasesFrom(sources), {
  leadsToStory,
  titlesList: openingOf(openings.titlesList, undefined, leadsToStory),
  leadsToVideo: openingOf(openings.leadsToVideo, urges),
  asksToFollow: openingOf(openings.asksToFollow, urges),
});
