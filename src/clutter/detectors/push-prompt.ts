import type { Detector } from '../detector.ts';
import { pushPrompts } from '../rules/everywhere.ts';
import { isInStory, type Scene, select } from '../scene.ts';
import { closest, selectIn } from '../unclobbered.ts';
import { isNamed, namedLike, wordsOf } from '../words.ts';

const vendors = pushPrompts.join(',');
const mayBeNamed = `${namedLike('notif', 'push')},[role=dialog],dialog`;
const name = /\b(?:notif|(?:web)?push)/;
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

function isPrompt(element: Element, scene: Scene): boolean {
  if (closest(element, 'a,button,header,li,nav') || isInStory(element, scene)) return false;
  if (closest(element, 'dialog,[role=dialog]') !== element && !isNamed(element, name)) return false;
  const words = wordsOf(element, longest + 1);
  return (
    words.length <= longest &&
    scene.phrases.asksToNotify.test(words) &&
    selectIn(element, 'button,a,[role=button]').length > 1
  );
}
