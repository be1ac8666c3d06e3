import type { Speech } from '../words.ts';
import { playerOf } from './players.ts';

/** A frame that can play, and nothing of the page around it. */
const rights = 'allow-scripts allow-same-origin allow-popups allow-presentation';
const features = 'autoplay; encrypted-media; fullscreen; picture-in-picture';

/** Whether a card can be opened where it stands. A frame of the page's own origin could reach out of its sandbox. */
function isPlayable(card: HTMLAnchorElement): boolean {
  const player = playerOf(card.href);
  return player !== undefined && new URL(player).origin !== card.ownerDocument.defaultView?.location.origin;
}

/** Cards that open in place say so; in a file made of the story they lead away. */
export function labelPlayable(article: Element, { words }: Speech): void {
  for (const card of article.querySelectorAll<HTMLAnchorElement>('a.card')) {
    const label = isPlayable(card) && card.querySelector('strong');
    if (label) label.textContent = words('reader_show_from', hostOf(card));
  }
}

const hostOf = ({ href }: HTMLAnchorElement): string => new URL(href).hostname.replace(/^www\./, '');

/**
 * Shows in a card's place what it leads to, with the way there below; false where that cannot be. Both browsers let a frame of ours through whatever the
 * page's policy says; what refuses to be framed says so itself.
 */
export function play(card: HTMLAnchorElement, { words, language }: Speech): boolean {
  const page = card.ownerDocument;
  const address = playerOf(card.href);
  if (!address || !isPlayable(card)) return false;
  const box = page.createElement('div');
  box.className = 'embed';
  const frame = page.createElement('iframe');
  frame.title = (card.lastChild?.nodeType === 3 && card.lastChild.nodeValue) || hostOf(card);
  for (const [name, value] of [
    ['sandbox', rights],
    ['allow', features],
    // Some players refuse whoever hides where they are shown; the address of the story stays with us.
    ['referrerpolicy', 'strict-origin'],
    ['src', address],
  ] as const)
    frame.setAttribute(name, value);
  const way = page.createElement('a');
  way.href = card.href;
  way.target = '_blank';
  way.rel = 'noopener noreferrer';
  way.lang = language;
  way.textContent = words('reader_open_at', hostOf(card));
  box.append(frame, way);
  card.replaceWith(box);
  frame.focus({ preventScroll: true });
  return true;
}
