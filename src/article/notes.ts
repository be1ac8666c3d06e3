import type { StoryDraft } from './draft.ts';
import { select } from './select.ts';
import { isLongerThan, wordsOf } from './text.ts';

/** A number or a sign, as it calls a note. */
const sign = /^\W*\w{1,3}\W*$|^[*†‡]+$/u;
const noteName = /note|fn|ftn|ref|cite|catatan/iu;
/** What readers say is called by its number, too. */
const comments = /comment|coment|koment|kommentar|respon/iu;
/** Characters; what says more is no note. */
const longest = 1500;

/** Raised, or under a name of notes: a number of comments leads to a place on the page, too. */
export const callsNote = (call: Element): boolean =>
  sign.test(wordsOf(call)) &&
  !comments.test(call.getAttribute('href') ?? '') &&
  (call.closest('sup') !== null || noteName.test(call.getAttribute('href') ?? ''));

/** The notes that the story calls, wherever they stand on the page. */
export function notesOf({ page, story }: StoryDraft): ReadonlySet<Element> {
  const calls = [...story.querySelectorAll('a[href^="#"]')].filter(callsNote);
  const ids = new Set(calls.map((call) => call.getAttribute('href')?.slice(1)));
  const marked = calls.length > 0 ? select(page.body, '[id]').filter(({ id }) => id && ids.has(id)) : [];
  const notes = marked.map((note) => (note.matches('a, span, sup') ? (note.parentElement ?? note) : note));
  return new Set(notes.filter((note) => !isLongerThan(note, longest)));
}
