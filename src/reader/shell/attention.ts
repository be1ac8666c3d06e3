/**
 * Where the page had focus and selection; both come back when the signal aborts. Neither scrolls. To be called after what
 * takes the page out of reach: at the abort it has to be in reach again.
 */
export function keepAttention(page: Document, until: AbortSignal): void {
  let focused = page.activeElement;
  // Components and frames keep the focus inside.
  for (let inner = focused; inner && inner.localName !== 'body'; inner = focusWithin(inner)) focused = inner;
  const selection = page.getSelection();
  const reselect = selectionOf(selection);
  const isRange = selection?.isCollapsed === false;
  until.addEventListener('abort', () => {
    reselect?.();
    if (!focused?.isConnected || focused === page.body) return;
    refocus(focused);
    // A field takes the selection with the focus.
    if (isRange) reselect?.();
  });
}

const focusWithin = (element: Element): Element | null =>
  (element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument)?.activeElement ?? null;

/** Selects again what is selected now, in the direction in which it was. */
function selectionOf(selection: Selection | null): (() => void) | undefined {
  if (!selection) return undefined;
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) =>
    selection.getRangeAt(index).cloneRange(),
  );
  // Chromium tells from 126 on.
  const isBackward = selection.direction === 'backward';
  return () => {
    selection.removeAllRanges();
    for (const range of ranges) {
      selection.addRange(range);
      const { startContainer, startOffset, endContainer, endOffset } = range;
      if (isBackward) selection.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
    }
  };
}

// Through the prototype, which a frame has of its own: a form's controls can take the names of its own methods.
function refocus(element: Element): void {
  const { focus } = Object.getPrototypeOf(element) as HTMLElement;
  focus.call(element as HTMLElement, { preventScroll: true });
}
