/** Where the page had focus and selection; both come back when the signal aborts. Neither scrolls. */
export function keepAttention(page: Document, until: AbortSignal): void {
  const focused = page.activeElement;
  const selection = page.getSelection();
  const ranges = selection ? rangesOf(selection) : [];
  until.addEventListener('abort', () => {
    if (selection) reselect(selection, ranges);
    if (focused?.isConnected && focused !== page.body) refocus(focused);
  });
}

function rangesOf(selection: Selection): Range[] {
  return Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index).cloneRange());
}

function reselect(selection: Selection, ranges: readonly Range[]): void {
  selection.removeAllRanges();
  for (const range of ranges) selection.addRange(range);
}

// Through the prototype: a form's controls can take the names of its own methods.
function refocus(element: Element): void {
  const focus = element instanceof HTMLElement ? HTMLElement.prototype.focus : SVGElement.prototype.focus;
  focus.call(element as HTMLElement & SVGElement, { preventScroll: true });
}
