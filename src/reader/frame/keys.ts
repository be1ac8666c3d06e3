import { trusted } from '../trusted.ts';
import { hearCloseRequests } from './close-request.ts';
import { hearFirst } from './ear.ts';
import { meaningUs } from './meaning-us.ts';
import type { Acts, View } from './view.ts';

type Answer = (acts: Acts, view: View) => void;

const closeUppermost: Answer = (acts, { panel, over }) => {
  if (over) acts.show(undefined);
  else if (panel) acts.open(undefined);
  else acts.close();
};

const answers: Readonly<Record<string, Answer>> = {
  Escape: closeUppermost,
  '?': (acts, { panel }) => acts.open(panel === 'help' ? undefined : 'help'),
  '+': (acts) => acts.step(1),
  '=': (acts) => acts.step(1),
  '-': (acts) => acts.step(-1),
};

/** While a picture is shown at full size. */
const onPicture: Readonly<Record<string, Answer>> = {
  ArrowLeft: (_, { panels }) => panels?.acts.turn(-1),
  ArrowRight: (_, { panels }) => panels?.acts.turn(1),
  Escape: (acts) => acts.show(undefined),
};

/**
 * Answers the keys of the reader before the page hears them; every other key goes its way, so that the keys of other
 * extensions work. In a field, only Escape is ours.
 */
export function listenToKeys(host: HTMLElement, acts: Acts, view: () => View, until: AbortSignal): void {
  const isOurs = meaningUs(host);
  const listen = trusted((event: Event) => {
    if (!(event instanceof KeyboardEvent)) return;
    const { over, offers } = view();
    const offered = offers.find(({ key }) => key === event.key.toLowerCase());
    const usual = offered ? offered.act : answers[event.key];
    const answer = over?.sort === 'picture' ? onPicture[event.key] : usual;
    if (
      !answer ||
      event.defaultPrevented ||
      event.isComposing ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    if (!isOurs(event.composedPath())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    answer(acts, view());
  });
  const { ownerDocument: page } = host;
  hearFirst(page.defaultView, 'keydown', listen, until);
  const asked = () => {
    const path: Element[] = [];
    for (let at = page.activeElement ?? page.body; at; at = at.parentElement as Element) path.push(at);
    if (isOurs(path)) closeUppermost(acts, view());
  };
  hearCloseRequests(page.defaultView, asked, until);
}
