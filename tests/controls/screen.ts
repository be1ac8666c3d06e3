import { vi } from 'vitest';
import { soon } from '../support/soon.ts';

/** What the browser was told to open. */
export const open = { options: vi.fn(async () => undefined) };

const all = (): HTMLButtonElement[] => [...document.querySelectorAll('button')];
const nameOf = (element: Element): string =>
  element.querySelector('span')?.textContent ?? element.textContent ?? '';

/** What a person can read now. */
export const shown = (): string => document.body.textContent ?? '';

/** The names of all buttons that can be pressed, in order. */
export const buttons = (): string[] =>
  all()
    .filter(({ disabled }) => !disabled)
    .map(nameOf);

/** The button of this name; with `about`, the one in the row that says so. */
export function button(name: string, about = ''): HTMLButtonElement {
  const found = all().find(
    (one) => nameOf(one) === name && (about === '' || one.closest('li')?.textContent?.includes(about)),
  );
  if (!found) throw new Error(`There is no button "${name}" among: ${all().map(nameOf).join(', ')}`);
  return found;
}

/** Presses a button once it can be pressed, and lets everything settle. */
export async function click(name: string, about = ''): Promise<void> {
  const found = await soon(() => {
    const one = button(name, about);
    if (one.disabled) throw new Error(`"${name}" cannot be pressed.`);
    return one;
  });
  found.click();
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Whether the switch of this name is on. */
export const switched = (name: string): boolean => button(name).getAttribute('aria-checked') === 'true';

/** The field of this name. */
export function field(name: string): HTMLInputElement | HTMLTextAreaElement {
  const labelled = [...document.querySelectorAll('label')].find(
    (label) => (label.querySelector('span') ?? label).textContent === name,
  )?.control;
  const titled = [...document.querySelectorAll('h2')].find((title) => title.textContent === name);
  const found =
    labelled instanceof HTMLInputElement || labelled instanceof HTMLTextAreaElement
      ? labelled
      : titled?.closest('section')?.querySelector('textarea');
  if (!found) throw new Error(`There is no field "${name}".`);
  return found;
}

/** Types into the field of this name, in place of what was there, and lets everything settle. */
export async function fill(name: string, text: string): Promise<void> {
  const found = field(name);
  found.value = text;
  found.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 20));
}
