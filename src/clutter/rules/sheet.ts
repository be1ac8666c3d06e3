import type { SiteRule } from './site-rule.ts';

/** The style sheet that hides what is known by name on one site, until `--jernih-off` says otherwise. */
export function sheetOf(rule: SiteRule): string {
  return Object.entries(rule.hide ?? {})
    .map(
      ([kind, selectors]) =>
        `@container not (style(--jernih-off: 1) or style(--jernih-off-${kind}: 1)) {\n${selectors.join(',\n')} { display: none !important; }\n}\n`,
    )
    .join('');
}
