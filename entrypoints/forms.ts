import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { formsElsewhere } from '../src/article/furniture/forms-elsewhere.ts';
import { lendForms } from '../src/article/furniture/forms-here.ts';

// Goes before the reader wherever no rule says what a site prints.
export default defineUnlistedScript(() => lendForms(formsElsewhere));
