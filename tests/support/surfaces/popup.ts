import { writeFile } from 'node:fs/promises';
import { until } from '../until.ts';

export type PopupKey = 'Enter' | 'Space' | 'Tab';

/** How a browser lets its popup be reached: by script inside, by the mouse, by a picture. */
export interface PopupDoor {
  /** Evaluates an expression in the popup; its value must survive JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** A trusted click, in CSS pixels of the popup. */
  click(x: number, y: number): Promise<void>;
  /** Presses a key while the popup has the focus. */
  key(name: PopupKey): Promise<void>;
  /** The popup as a PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** One thing that can be pressed, as a screen reader names it. */
interface Control {
  readonly role: string;
  readonly name: string;
  /** `aria-checked`, `aria-pressed`, `aria-expanded` or a checkbox's own state. */
  readonly on: boolean | undefined;
  readonly disabled: boolean;
  readonly x: number;
  readonly y: number;
}

export interface Popup {
  /** All visible words, white space collapsed. */
  text(): Promise<string>;
  controls(): Promise<readonly Control[]>;
  control(name: RegExp): Promise<Control>;
  /** Presses the control of that name with the mouse. */
  press(name: RegExp): Promise<void>;
  key(name: PopupKey): Promise<void>;
  /** Gives the focus to the first element that a selector finds, once there is one. */
  focus(selector: string): Promise<void>;
  /** Waits until the popup's words match. */
  says(words: RegExp): Promise<string>;
  evaluate(expression: string): Promise<unknown>;
  picture(file: string): Promise<void>;
  close(): Promise<void>;
}

/** It has read the tab that it stands on, and says so. */
export const isAwake = `Boolean(document.body?.innerText.trim() && !document.querySelector('[aria-busy=true]'))`;

const controlsOf = `(() => {
  const text = (element) => element?.textContent.replace(/\\s+/g, ' ').trim() ?? '';
  const byIds = (ids) => ids.split(/\\s+/).map((id) => text(document.getElementById(id))).join(' ').trim();
  const nameOf = (element) =>
    (element.getAttribute('aria-labelledby') && byIds(element.getAttribute('aria-labelledby'))) ||
    element.getAttribute('aria-label') ||
    [...(element.labels ?? [])].map(text).join(' ') ||
    text(element) || element.title || element.placeholder || '';
  const roles = { A: 'link', BUTTON: 'button', SUMMARY: 'button', SELECT: 'combobox', TEXTAREA: 'textbox' };
  const roleOf = (element) =>
    element.getAttribute('role') ?? roles[element.tagName] ?? (element.type === 'checkbox' || element.type === 'radio' ? element.type : 'textbox');
  const on = (element) => {
    for (const state of ['aria-checked', 'aria-pressed', 'aria-expanded'])
      if (element.hasAttribute(state)) return element.getAttribute(state) === 'true';
    return 'checked' in element && element.tagName === 'INPUT' ? element.checked : undefined;
  };
  return [...document.querySelectorAll('a[href], button, summary, select, textarea, input, [role=button], [role=switch], [role=checkbox]')]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const boxed = element.getBoundingClientRect().width > 2 ? element : (element.labels?.[0] ?? element);
      const { left, top, width, height } = boxed.getBoundingClientRect();
      return {
        role: roleOf(element), name: nameOf(element), on: on(element), disabled: Boolean(element.disabled),
        x: left + width / 2, y: top + height / 2,
      };
    });
})()`;

const intoView = (index: number) =>
  `[...document.querySelectorAll('a[href], button, summary, select, textarea, input, [role=button], [role=switch], [role=checkbox]')].filter((element) => element.checkVisibility())[${index}]?.scrollIntoView({ block: 'nearest', behavior: 'instant' })`;

function isControls(value: unknown): value is readonly Control[] {
  return Array.isArray(value) && value.every((entry) => typeof entry?.name === 'string');
}

/** A popup driven by the names that its controls have for a screen reader. */
export function popupBehind(door: PopupDoor): Popup {
  const text = async () =>
    String(await door.evaluate('document.body?.innerText ?? ""'))
      .replaceAll(/\s+/g, ' ')
      .trim();
  const controls = async () => {
    const found = await door.evaluate(controlsOf);
    if (!isControls(found)) throw new Error('The popup did not list its controls.');
    return found;
  };
  const control = async (name: RegExp) => {
    let last: readonly Control[] = [];
    try {
      return await until(`a control named ${name}`, async () => {
        last = await controls();
        return last.find((one) => name.test(one.name));
      });
    } catch (error) {
      throw new Error(`${error} It has: ${last.map((one) => one.name).join(' · ')}`);
    }
  };
  return {
    text,
    controls,
    control,
    async press(name) {
      await control(name);
      const index = (await controls()).findIndex((one) => name.test(one.name));
      await door.evaluate(intoView(index));
      const { x, y } = await control(name);
      await door.click(x, y);
    },
    says: (words) =>
      until(`the popup to say ${words}`, async () => {
        const said = await text();
        return words.test(said) ? said : undefined;
      }),
    key: door.key,
    async focus(selector) {
      const found = `document.querySelector(${JSON.stringify(selector)})`;
      await until(`${selector} to have the focus`, () =>
        door.evaluate(`(${found}?.focus(), ${found} !== null && ${found} === document.activeElement)`),
      );
    },
    evaluate: door.evaluate,
    picture: async (file) => writeFile(file, await door.picture()),
    close: door.close,
  };
}
