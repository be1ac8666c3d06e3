import { remembering } from '../../clutter/markup/remembering.ts';
import { select } from '../select.ts';

/** Reads the page's meta elements: the first filled one of the given names or properties, best first. */
export type Meta = (...names: readonly string[]) => string | undefined;

export const metaOf = remembering((page: Document): Meta => {
  const values = new Map<string, string>();
  for (const element of select(page, 'meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    const names =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    if (!content || !names) continue;
    for (const name of /\s/u.test(names) ? names.toLowerCase().split(/\s+/u) : [names.toLowerCase()])
      if (!values.has(name)) values.set(name, content);
  }
  return (...names) => names.map((name) => values.get(name)).find(Boolean);
}, new WeakMap());
