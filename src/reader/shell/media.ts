/** Pauses what plays on the page and lets it play on when the signal aborts. */
export function pauseMedia(page: Document, until: AbortSignal): void {
  const playing = [...page.querySelectorAll<HTMLMediaElement>('video, audio')].filter(
    (medium) => !medium.paused && !medium.ended,
  );
  for (const medium of playing) medium.pause();
  until.addEventListener('abort', () => {
    for (const medium of playing) resume(medium);
  });
}

function resume(medium: HTMLMediaElement): void {
  if (!medium.isConnected) return;
  medium.play().catch((reason: unknown) => {
    // The browser may refuse to play without a gesture; then the page's own play button is there.
    if (!(reason instanceof DOMException)) throw reason;
  });
}
