import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

// Goes before the reader, which finds clutter as the cleaning does: where the clean scripts of the same version have
// run, they have lent all of this already, and this one ends at once.
export default defineUnlistedScript(() => undefined);
