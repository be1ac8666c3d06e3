import type { Stage } from '../shell/stage.ts';
import { trusted } from '../trusted.ts';
import type { Acts, View } from './view.ts';

const longestNote = 1200;
const call = /^[\s[(]*(?:\d{1,3}|[a-z*†‡§¶]{1,2})[\s\])]*$/i;

/** A link within the story that calls a note: short, as notes are called, and what it leads to is short too. */
function isCall(link: HTMLAnchorElement, target: Element): boolean {
  return call.test(link.textContent) && target.textContent.length <= longestNote;
}

/** What a click in the story does: pictures open, calls show their note, other links within the story lead there. */
export function followClicks(
  { article, root }: Stage,
  acts: Acts,
  view: () => View,
  until: AbortSignal,
): void {
  const answer = (event: Event) => {
    const element = event.target instanceof Element ? event.target : undefined;
    const image = element instanceof HTMLImageElement ? view().pictures.indexOf(element) : -1;
    if (image >= 0) {
      event.preventDefault();
      acts.show({ sort: 'picture', index: image });
      return;
    }
    const link = element?.closest('a');
    if (link?.matches('.card') && isPlain(event)) {
      if (view().panels?.play(link, view().speech)) event.preventDefault();
      return;
    }
    const fragment = link?.getAttribute('href');
    if (!link || !fragment?.startsWith('#')) return;
    // The address is the page's: following it would scroll the page and change its history.
    event.preventDefault();
    const target = root.getElementById(decoded(fragment.slice(1)));
    if (!(target instanceof HTMLElement)) return;
    if (isCall(link, target)) acts.show({ sort: 'note', note: target, link });
    else acts.goTo(target);
  };
  const isPress = (event: KeyboardEvent) => event.key === 'Enter' || event.key === ' ';
  const press = (event: KeyboardEvent) => {
    if (isPress(event) && event.target instanceof HTMLImageElement) answer(event);
  };
  article.addEventListener('click', trusted(answer), { signal: until });
  article.addEventListener('keydown', trusted(press), { signal: until });
}

/** Not one that asks for a tab or a window of its own. */
const isPlain = (event: Event): boolean =>
  !(event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey));

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A percent sign that encodes nothing: then the name is what is written.
    return fragment;
  }
}
