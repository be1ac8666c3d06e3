import { trusted } from '../trusted.ts';

/** The sheet lets it change under a press, unseen: the way out holds no words. */
const changed = 'word-spacing';

/**
 * Lets a press of the way out count without its click. A page that listened before us may swallow every click, key and
 * pointer event; that a style changed under the press is told inside the closed root only, where no page hears it.
 * Firefox does not hold a button for pressed where the page prevented the press: where the page listened before us, the
 * popup is the way out there.
 */
export function keepWayOut(frame: ShadowRoot, leave: () => void, until: AbortSignal): void {
  const listen = trusted((event: TransitionEvent) => {
    const { target, propertyName } = event;
    if (propertyName !== changed || !(target instanceof Element) || !target.matches('.out')) return;
    // Let go, and not beside it: the click, if it was heard, has closed the reader by now.
    if (!target.matches(':active') && target.matches(':hover')) leave();
  });
  frame.addEventListener('transitionend', (event) => event instanceof TransitionEvent && listen(event), {
    signal: until,
  });
}
