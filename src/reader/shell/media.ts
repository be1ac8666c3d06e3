import { rootsWithin } from '../../article/shadow.ts';
import { trusted } from '../trusted.ts';

/** Times; a page that begins again and again is left to itself. */
const patience = 99;

const isMedium = (target: EventTarget | null): target is HTMLMediaElement =>
  target !== null && 'pause' in target;

/** The browser may refuse to play without a gesture; then the page's own play button is there. */
const refused = () => undefined;

/**
 * Pauses what plays on the page, and what begins to play there until the signal aborts; then it plays on. Call the answer
 * once there is time, for what plays within components and frames.
 */
export function pauseMedia(page: Document, until: AbortSignal): () => void {
  const paused = new Set<HTMLMediaElement>();
  let times = 0;
  const pause = (medium: HTMLMediaElement) => {
    if (++times > patience) return;
    paused.add(medium);
    medium.pause();
  };
  const hush = (root: Document | ShadowRoot) => {
    const begin = trusted(({ target }: Event) => isMedium(target) && pause(target));
    root.addEventListener('play', begin, { capture: true, signal: until });
    for (const medium of root.querySelectorAll<HTMLMediaElement>('video, audio'))
      if (!medium.paused && !medium.ended) pause(medium);
  };
  hush(page);
  until.addEventListener('abort', () => {
    for (const medium of paused) if (medium.isConnected) medium.play().catch(refused);
  });
  return () => {
    for (const root of rootsWithin(page)) hush(root);
  };
}
