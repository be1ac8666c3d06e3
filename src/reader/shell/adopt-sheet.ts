type Adopter = Document | ShadowRoot;

/** A constructed sheet: no `style` element, so no page policy about inline styles is asked. */
export function makeSheet(page: Document, css: string): CSSStyleSheet {
  const Sheet = page.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  return sheet;
}

export function adopt(where: Adopter, ...sheets: readonly CSSStyleSheet[]): void {
  where.adoptedStyleSheets = [...where.adoptedStyleSheets, ...sheets];
}

/** Adopts until the signal aborts; what the page adopted meanwhile stays. Call the answer to have it there again where the page has set its sheets anew. */
export function adoptUntil(where: Adopter, sheet: CSSStyleSheet, until: AbortSignal): () => void {
  const others = () => where.adoptedStyleSheets.filter((other) => other !== sheet);
  const wear = () => {
    where.adoptedStyleSheets = [...others(), sheet];
  };
  wear();
  until.addEventListener('abort', () => {
    where.adoptedStyleSheets = others();
  });
  return wear;
}
