/**
 * Begins at once, in a task of its own, what will be asked for in a moment: a script is injected to be used, and its
 * injector needs a while to learn that it came. The first to ask is given that; whoever asks later, a new one.
 * @returns rejects with what `make` throws
 */
export function ahead<T>(make: () => T): () => Promise<T> {
  let begun: Promise<T> | undefined;
  const begin = () => {
    begun ??= new Promise<T>((resolve) => resolve(make()));
    return begun;
  };
  // It is whoever asks that hears of an error.
  const timer = setTimeout(() => begin().catch(() => undefined));
  return () => {
    clearTimeout(timer);
    const first = begin();
    begun = undefined;
    return first;
  };
}
