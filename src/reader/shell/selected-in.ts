/** What is selected in the reader. Chromium tells what is selected in a root by the root, Firefox by the document. */
export const selectedIn = (root: ShadowRoot & { getSelection?(): Selection | null }): Selection | null =>
  root.getSelection?.() ?? root.ownerDocument.getSelection();
