/** Milliseconds; what nobody has asked for by then is thrown away. */
const longest = 60_000;

/** Says whether what was made then still holds. */
export type Holds = () => boolean;

/** What will be asked for in a moment. */
export interface Ahead<T> {
  /** Begins in a task of its own, unless what was begun before holds still; forgotten after a minute. `watch` is called when that begins. */
  begin(watch: () => Holds): void;
  /** Gives what was begun, if it holds, and else a new one: one of his own to each who asks. Rejects with what making it throws. */
  take(): Promise<T>;
}

/**
 * Makes something before it is asked for: a script is injected to be used, and its injector needs a while to learn that
 * it came; a pointer comes to a button before it presses.
 */
export function ahead<T>(make: () => T): Ahead<T> {
  let begun: { readonly made: Promise<T>; readonly holds: Holds } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    begun = undefined;
  };
  const made = () => new Promise<T>((resolve) => resolve(make()));
  return {
    begin: (watch) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = setTimeout(forget, longest);
        if (begun?.holds()) return;
        begun = { holds: watch(), made: made() };
        // It is whoever asks that hears of an error.
        begun.made.catch(() => undefined);
      });
    },
    take: () => {
      clearTimeout(timer);
      const first = begun?.holds() ? begun.made : made();
      forget();
      return first;
    },
  };
}
