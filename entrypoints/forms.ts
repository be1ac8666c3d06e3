import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { formsElsewhere } from '../src/article/furniture/forms-elsewhere.ts';
import { lendForms } from '../src/article/furniture/forms-here.ts';
import { tonguesElsewhere } from '../src/article/particulars/tongues-elsewhere.ts';

// Goes before the reader wherever no rule says what a site prints.
export default defineUnlistedScript(() => lendForms({ forms: formsElsewhere, tongues: tonguesElsewhere }));
