/** What a person does on the page while they pick. */
export interface Pointing {
  hover(element: Element): void;
  choose(element: Element): void;
  key(name: PickerKey): void;
}

const keys = ['Tab', 'ShiftTab', 'ArrowUp', 'ArrowDown', 'Space', 'Enter', 'Undo', 'Escape'] as const;
export type PickerKey = (typeof keys)[number];

/** What a page must not hear of while it is picked on. Touch goes on scrolling. */
const silenced = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'dblclick',
  'auxclick',
  'contextmenu',
] as const;

function pickerKey({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): PickerKey | undefined {
  if (key.toLowerCase() === 'z') return (ctrlKey || metaKey) && !shiftKey ? 'Undo' : undefined;
  if (key === ' ') return 'Space';
  const name = key === 'Tab' && shiftKey ? 'ShiftTab' : key;
  return keys.find((known) => known === name);
}

/** Follows pointer, touch and keys over a page, keeping them from it, until the signal aborts. What happens in `host` is left alone. */
export function point(page: Document, host: Element, pointing: Pointing, until: AbortSignal): void {
  const view = page.defaultView;
  if (!view) return;
  const options = { capture: true, signal: until };
  const isElsewhere = (event: Event) => event.isTrusted && !event.composedPath().includes(host);
  // Through open shadow roots: at the window, the target is only the element that has them.
  const elementAt = (event: Event) => {
    const [innermost] = event.composedPath();
    return innermost instanceof view.Element ? innermost : undefined;
  };
  const take = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const name of silenced)
    view.addEventListener(name, (event) => isElsewhere(event) && event.stopImmediatePropagation(), options);
  const hover = (event: PointerEvent) => {
    const element = elementAt(event);
    if (isElsewhere(event) && element && event.pointerType !== 'touch') pointing.hover(element);
  };
  const choose = (event: Event) => {
    if (!isElsewhere(event)) return;
    take(event);
    const element = elementAt(event);
    if (element) pointing.choose(element);
  };
  const press = (event: KeyboardEvent) => {
    const name = pickerKey(event);
    if (!name || !event.isTrusted || (!isElsewhere(event) && name !== 'Escape')) return;
    take(event);
    pointing.key(name);
  };
  view.addEventListener('pointermove', hover, options);
  view.addEventListener('click', choose, options);
  view.addEventListener('keydown', press, options);
}
