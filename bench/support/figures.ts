/** The value below which a share of the figures lie, 0 to 1. */
function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Milliseconds in the middle and at most, in words. */
export const figure = (values: readonly number[]): string =>
  `median ${quantile(values, 0.5).toFixed(0)} ms, most ${quantile(values, 1).toFixed(0)} ms`;

export const round = (figure: number): number => Math.round(figure * 100) / 100;

/** A row of a table: the median, the 90th percentile and the most of some figures. */
export const spread = (what: string, figures: readonly number[]) => ({
  what,
  median: round(quantile(figures, 0.5)),
  p90: round(quantile(figures, 0.9)),
  most: round(Math.max(...figures)),
});
