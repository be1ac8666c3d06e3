import type { Detector } from '../detector.ts';
import { knownEverywhere } from '../rules/everywhere.ts';
import { type Scene, select } from '../scene.ts';
import { contains, matches, selectIn } from '../unclobbered.ts';
import { isNamed, namedLike, wordsOf } from '../words.ts';

const vendors = knownEverywhere['push-prompt'].join(',');
const mayBeNamed = `${namedLike('notif', 'push')},[role="dialog"],dialog`;
const name = /\b(?:notification|notif|notifikasi|push|webpush|pushnotification)\b/;
const longest = 320;

/** A site's own box that asks to send notifications. */
export const pushPrompt: Detector = {
  kind: 'push-prompt',
  reason: 'asks-for-notifications',
  everywhere: true,
  find: (scene) => [
    ...select(scene, vendors),
    ...select(scene, mayBeNamed).filter((box) => isPrompt(box, scene)),
  ],
};

function isPrompt(element: Element, { phrases, story }: Scene): boolean {
  if (matches(element, 'a,button') || (story && contains(story.body, element))) return false;
  if (!matches(element, 'dialog,[role="dialog"]') && !isNamed(element, name)) return false;
  const words = wordsOf(element, longest + 1);
  return (
    words.length <= longest &&
    phrases.asksToNotify.test(words) &&
    selectIn(element, 'button,a,[role="button"]').length > 1
  );
}
