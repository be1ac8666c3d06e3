import type { SiteRule } from './site-rule.ts';

/** What the reader asked to see again, or is pointing at, is never hidden by name; nor is a modal dialog, which would go on locking the page. */
const unlessShown = ':not([data-jernih-shown], [data-jernih-outlined], :modal)';

/** The style sheet that hides what is known by name, by kind, until `--jernih-off` says otherwise. */
export function sheetOf({ hide = {} }: Pick<SiteRule, 'hide'>): string {
  return Object.entries(hide)
    .map(([kind, selectors]) => {
      const hidden = selectors.map((selector) => selector + unlessShown).join(',\n');
      return `@container not (style(--jernih-off: 1) or style(--jernih-off-${kind}: 1)) {\n${hidden} { display: none !important; }\n}\n`;
    })
    .join('');
}
