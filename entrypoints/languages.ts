import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lexicons } from '../src/clutter/lexicons/index.ts';
import { phrasesOf } from '../src/clutter/phrases.ts';
import { lendPhrases } from '../src/page/phrases-here.ts';

// Goes before the clean script on sites that a person allowed: those at install speak Indonesian.
export default defineUnlistedScript(() => lendPhrases(phrasesOf(Object.values(lexicons))));
