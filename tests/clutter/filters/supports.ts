import { JSDOM } from 'jsdom';

const probe = new JSDOM('').window.document.createDocumentFragment();

/** What `CSS.supports('selector(…)')` is in a browser. */
export function supports(selector: string): boolean {
  try {
    probe.querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
