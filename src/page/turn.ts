import type { Hidden } from './hide.ts';
import { removeAttribute, setAttribute } from './hide.ts';

/** Sets another of our marks on what is hidden, or takes it off; the cleaning takes off whatever is there when it ends. */
export function turn({ elements, values }: Hidden, mark: string, on: boolean): void {
  if (on) values.set(mark, '');
  else values.delete(mark);
  for (const element of elements) {
    if (on) setAttribute(element, mark, '');
    else removeAttribute(element, mark);
  }
}
