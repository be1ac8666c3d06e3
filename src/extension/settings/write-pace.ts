/** Browsers take 120 writes a minute into synced storage and refuse the rest: a slider alone makes sixty a second. */
const minute = 60_000;
const atOnce = 40;
const apart = 1000;

const lately: number[] = [];

/** Resolves when the next write may go: at once, unless there were many in the last minute. */
export async function writePace(): Promise<void> {
  const since = Date.now() - minute;
  while (lately[0] !== undefined && lately[0] < since) lately.shift();
  if (lately.length >= atOnce) await new Promise((resolve) => setTimeout(resolve, apart));
  lately.push(Date.now());
}
