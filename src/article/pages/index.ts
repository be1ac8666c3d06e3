/** Stories cut into pages: `for await` the further pages, `join` what is there after each. */
export { furtherPages, type PagesEnd } from './further.ts';
export { join } from './join.ts';
export { pageReader } from './read-page.ts';
