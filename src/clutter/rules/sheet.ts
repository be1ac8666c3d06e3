import { adNames } from './ad-names.ts';
import { knownEverywhere } from './everywhere.ts';
import { pushPrompts } from './push-prompts.ts';
import type { SiteRule } from './site-rule.ts';

/** What the reader asked to see again, or is pointing at, is never hidden by name, nor anything in it; nor is a modal dialog, which would go on locking the page. */
const unlessShown =
  ':not([data-jernih-shown], [data-jernih-shown] *, [data-jernih-outlined], [data-jernih-outlined] *, :modal)';
/** These are never boxes of their own, whatever they are called. */
const noBox = 'a,article,body,button,html,img,input,main,video';
/** Nothing in a box for an advertisement; what holds any of it may be for reading. */
const reading = 'a,article,blockquote,br,dd,figure,form,h1,h2,h3,h4,h5,h6,li,main,p,pre,table,video';
const story = 'h1,p + p + p';
const adBoxes = adNames.map((name) => `${name}:not(${noBox},:has(${reading}))`);

/** Hidden on every site: see `everywhere.ts` and `ad-names.ts`. */
export const hiddenEverywhere: NonNullable<SiteRule['hide']> = {
  ...knownEverywhere,
  'ad-slot': [...knownEverywhere['ad-slot'], ...adBoxes],
  'push-prompt': pushPrompts.map((selector) => `${selector}:not(:has(${story}))`),
};

/** The style sheet that hides what is known by name, by kind, until `--jernih-off` says otherwise. */
export function sheetOf({ hide = {} }: Pick<SiteRule, 'hide'>): string {
  return Object.entries(hide)
    .map(([kind, selectors]) => {
      const hidden = selectors.map((selector) => selector + unlessShown).join(',\n');
      return `@container not (style(--jernih-off: 1) or style(--jernih-off-${kind}: 1)) {\n${hidden} { display: none !important; }\n}\n`;
    })
    .join('');
}
