import { useEffect } from 'preact/hooks';

/** Hides on the page what the selector finds, as long as it is given. */
export function usePreview(page: Document, selector: string | undefined): void {
  useEffect(() => {
    const view = page.defaultView;
    if (!selector || !view) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(`${selector} { display: none !important; }`);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    return () => {
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [page, selector]);
}
