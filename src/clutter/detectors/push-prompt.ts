import type { Detector } from '../detector.ts';
import { isNamed, namedLike, wordsOf } from '../language/words.ts';
import { closest, matches, selectIn } from '../markup/unclobbered.ts';
import { pushPrompts } from '../rules/push-prompts.ts';
import { isInStory, type Scene, select } from '../scene.ts';

const vendors = pushPrompts.join(',');
const mayAsk = `dialog,[role=dialog],${namedLike('notif', 'push')}`;
const dialogs = 'dialog,[role=dialog]';
const name = /\b(?:notif|(?:web)?push)/;
const longest = 320;

/** A site's own box that asks to send notifications. */
export const pushPrompt: Detector = {
  kind: 'push-prompt',
  reason: 'asks-for-notifications',
  everywhere: true,
  find: (scene) => [
    ...select(scene, vendors),
    ...select(scene, mayAsk).filter(
      (box) => (matches(box, dialogs) || isNamed(box, name)) && isPrompt(box, scene),
    ),
  ],
};

function isPrompt(element: Element, scene: Scene): boolean {
  if (closest(element, 'a,button,header,li,nav') || isInStory(element, scene)) return false;
  const words = wordsOf(element, longest + 1);
  return (
    words.length <= longest &&
    scene.phrases.asksToNotify.test(words) &&
    selectIn(element, 'button,a,[role=button]').length > 1
  );
}
