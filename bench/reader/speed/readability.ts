import { Readability } from '@mozilla/readability';

/** Milliseconds of Readability's own clone and parse on this page, as a first call costs. */
export function readabilityAlone(): number {
  const started = performance.now();
  new Readability<Node>(document.cloneNode(true) as Document, { serializer: (node) => node }).parse();
  return performance.now() - started;
}
