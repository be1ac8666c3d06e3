/** Why something was taken for clutter. Each has a sentence, `reason_<name>` with `_` for `-`, in `_locales`. Sorted. */
const reasons = [
  'ad-name',
  'app-offer',
  'asks-for-notifications',
  'covers-story',
  'invites-to-follow',
  'known-here',
  'links-elsewhere',
  'on-every-story',
  'own-rule',
  'printed-before',
  'printed-twice',
  'repeats-lede',
  'shares-story',
  'sticks-to-screen',
] as const;

export type Reason = (typeof reasons)[number];
