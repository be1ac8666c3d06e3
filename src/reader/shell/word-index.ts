/** Things that are looked for by how they begin. */
interface WordIndex<T> {
  /** One whose words begin so, each once; undefined where there is none left. In steps that grow with the logarithm. */
  take(start: string): T | undefined;
}

/** Sorted once, then halved: however many things there are and however alike, none is looked at twice. */
export function wordIndex<T>(entries: readonly (readonly [words: string, thing: T])[]): WordIndex<T> {
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  // Where to look on from each: past those that were taken.
  const onward = sorted.map((_, index) => index);
  const freeFrom = (index: number): number => {
    let free = index;
    while (free < sorted.length && onward[free] !== free) free = onward[free] ?? sorted.length;
    for (let at = index; at < free; ) {
      const next = onward[at] ?? free;
      onward[at] = free;
      at = next;
    }
    return free;
  };
  return {
    take(start) {
      let low = 0;
      for (let high = sorted.length; low < high; ) {
        const middle = (low + high) >> 1;
        if ((sorted[middle]?.[0] ?? '') < start) low = middle + 1;
        else high = middle;
      }
      const index = freeFrom(low);
      const [words, thing] = sorted[index] ?? [];
      if (!words?.startsWith(start)) return undefined;
      onward[index] = index + 1;
      return thing;
    },
  };
}
