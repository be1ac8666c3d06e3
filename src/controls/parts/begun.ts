import type { Read } from './use-fresh.ts';

/** The same reading, the first of it begun now: its answers take longer than to draw what will show them. */
export function begun<T>(read: Read<T>): Read<T> {
  let tell: (known: T) => void = () => undefined;
  let first: Promise<T> | undefined = read((known) => tell(known));
  return (early) => {
    tell = early;
    const reading = first ?? read(early);
    first = undefined;
    return reading;
  };
}
