import { appearance } from './appearance.ts';
import { everywhere } from './everywhere.ts';
import { language } from './language.ts';
import { ownCss } from './own-css.ts';
import { selecting } from './selecting.ts';
import type { Shape } from './shape.ts';
import { sitePrefix, siteShape } from './site.ts';

type Stored = Record<string, unknown>;

/** Does something with the shape of what is stored under a key, whichever that is; undefined where the key is none of ours. */
export function withShapeOf<R>(key: string, use: <T extends object>(shape: Shape<T>) => R): R | undefined {
  if (key === everywhere.key) return use(everywhere);
  if (key === appearance.key) return use(appearance);
  if (key === language.key) return use(language);
  if (key === ownCss.key) return use(ownCss);
  if (key === selecting.key) return use(selecting);
  return key.startsWith(sitePrefix) ? use(siteShape(key.slice(sitePrefix.length))) : undefined;
}

/** What is stored and ours, by its key. */
export const oursIn = (stored: Stored): Stored =>
  Object.fromEntries(Object.entries(stored).filter(([key]) => withShapeOf(key, () => true)));
