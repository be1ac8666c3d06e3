import { useEffect } from 'preact/hooks';
import { rootOf } from './roots.ts';

/** Hides what the selector finds, on the page and in the root of what was chosen, as long as it is given. */
export function usePreview(page: Document, selector: string | undefined, chosen: Element | undefined): void {
  useEffect(() => {
    const view = page.defaultView;
    if (!selector || !view) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(`${selector} { display: none !important; }`);
    const roots = new Set([page, ...(chosen ? [rootOf(chosen)] : [])]);
    for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      for (const root of roots)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [page, selector, chosen]);
}
