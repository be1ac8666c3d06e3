const data = 'table:has(td + td), :is(h2, h3, h4, h5) + :is(ul, ol)';
const pressed = 'a, button, form, iframe, img, input';

/** A cell of a table or an item under a heading, with nothing to press there: a word of it tells something. */
export const isData = (element: Element): boolean => element.closest(data)?.querySelector(pressed) === null;

/** "jre/dpa": who signs for the desk. */
export const isDeskCode = (text: string): boolean => /^[([]?\p{Ll}{2,4}(?:\/\p{Ll}{2,9})+[)\]]?$/u.test(text);
