import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { everyLanguage } from '../src/clutter/language/every-language.ts';
import { lendPhrases } from '../src/clutter/language/phrases-here.ts';

// Goes before the clean script and the reader wherever no rule says what is spoken: the sites at install speak
// Indonesian, and English here and there.
export default defineUnlistedScript(() => lendPhrases(everyLanguage));
