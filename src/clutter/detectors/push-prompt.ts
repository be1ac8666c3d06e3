import type { Detector } from '../detector.ts';
import { namedIn } from '../named.ts';
import { pushPrompts } from '../rules/everywhere.ts';
import { isInStory, type Scene, select } from '../scene.ts';
import { closest, selectIn } from '../unclobbered.ts';
import { wordsOf } from '../words.ts';

const vendors = pushPrompts.join(',');
const dialogs = 'dialog,[role=dialog]';
const part = /notif|push/i;
const name = /\b(?:notif|(?:web)?push)/;
const longest = 320;

/** A site's own box that asks to send notifications. */
export const pushPrompt: Detector = {
  kind: 'push-prompt',
  reason: 'asks-for-notifications',
  everywhere: true,
  find: (scene) => [
    ...select(scene, vendors),
    ...[...select(scene, dialogs), ...namedIn(scene, part, name)].filter((box) => isPrompt(box, scene)),
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
