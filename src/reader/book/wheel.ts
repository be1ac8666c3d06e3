/** What has come of a wheel or a touchpad so far, in CSS pixels and milliseconds. */
export interface Spin {
  /** Since it began to move. */
  readonly way: number;
  readonly last: number;
  readonly heard: number;
  /** When it turned a page; undefined where it has not since it began. */
  readonly turned: number | undefined;
}

export const still: Spin = { way: 0, last: 0, heard: Number.NEGATIVE_INFINITY, turned: undefined };

/** What a notch of a wheel moves at least. */
const notch = 40;
/** Without a word so long, it has come to rest. */
const rest = 120;
/** Between two pages while it goes on. */
const pause = 350;

/**
 * What becomes of it when it moves by `delta` at `now`, and whether that turns a page on (1) or back (-1). Each notch turns
 * one, and each push of a touchpad, however long it goes on slowing down afterwards.
 */
export function spun(spin: Spin, delta: number, now: number): { readonly spin: Spin; readonly by: number } {
  const isNew = now - spin.heard > rest || spin.last * delta < 0;
  const { way, turned } = isNew ? still : spin;
  const isPushed = Math.abs(delta) >= Math.max(notch, Math.abs(spin.last));
  const isTurn = turned === undefined ? Math.abs(way + delta) >= notch : isPushed && now - turned > pause;
  return {
    by: isTurn ? Math.sign(delta) : 0,
    spin: { way: way + delta, last: delta, heard: now, turned: isTurn ? now : turned },
  };
}
