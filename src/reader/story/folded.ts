/** What a page keeps folded is the story's too: to be read aloud, searched and printed. Who wants to folds it again. */
export function unfold(body: DocumentFragment): void {
  for (const fold of body.querySelectorAll('details')) fold.setAttribute('open', '');
}
