/** What a detector may ask of the screen. Without one (saved pages, further pages) it judges by markup only. */
export interface Layout {
  /** CSS pixels, relative to the viewport. */
  box(element: Element): {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  style(element: Element): CSSStyleDeclaration;
  readonly viewport: { readonly width: number; readonly height: number };
}
