import type { Detector } from '../detector.ts';
import { knownEverywhere } from '../rules/everywhere.ts';
import { type Scene, select } from '../scene.ts';
import { contains, matches, selectIn } from '../unclobbered.ts';
import { nameTokens, wordsOf } from '../words.ts';

const vendors = knownEverywhere['push-prompt'].join(',');
const mayBeNamed =
  '[class*="notif" i],[id*="notif" i],[class*="push" i],[id*="push" i],[role="dialog"],dialog';
const names = ['notification', 'notif', 'notifikasi', 'push', 'webpush', 'pushnotification'];
const longest = 320;

/** A site's own box that asks to send notifications. */
export const pushPrompt: Detector = {
  kind: 'push-prompt',
  everywhere: true,
  find(scene) {
    const found = [
      ...select(scene, vendors),
      ...select(scene, mayBeNamed).filter((box) => isPrompt(box, scene)),
    ];
    return found.map((element) => ({ kind: 'push-prompt', element, reason: 'asks-for-notifications' }));
  },
};

function isPrompt(element: Element, { phrases, story }: Scene): boolean {
  if (matches(element, 'html,body,a,button') || (story && contains(story.body, element))) return false;
  const tokens = nameTokens(element);
  if (!matches(element, 'dialog,[role="dialog"]') && !names.some((name) => tokens.has(name))) return false;
  const words = wordsOf(element, longest + 1);
  return (
    words.length <= longest &&
    phrases.asksToNotify.test(words) &&
    selectIn(element, 'button,a,[role="button"]').length > 1
  );
}
