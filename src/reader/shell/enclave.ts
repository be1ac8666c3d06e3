import css from '../styles/enclave.css?inline';
import { adopt, makeSheet } from './adopt-sheet.ts';

/** A closed root in `element`: what it shows is not part of the story's text, and out of the page's sight. */
export function enclose(element: HTMLElement, ...content: readonly Node[]): ShadowRoot {
  const root = element.attachShadow({ mode: 'closed' });
  adopt(root, makeSheet(element.ownerDocument, css));
  root.append(...content);
  return root;
}
