import { read } from '../../clutter/markup/unclobbered.ts';

const inert = 'inert';

/** Takes `inert` off an element, for which there is no style; when the signal aborts it stands again where it stood. */
export function liftInert(element: Element, until: AbortSignal): void {
  const get = (name: string) => read(element, 'getAttribute').call(element, name);
  const set = (name: string, value: string) => read(element, 'setAttribute').call(element, name, value);
  const remove = (name: string) => read(element, 'removeAttribute').call(element, name);
  const names = read(element, 'getAttributeNames').call(element);
  const behind = names.slice(names.indexOf(inert) + 1);
  const value = get(inert) ?? '';
  remove(inert);
  until.addEventListener('abort', () => {
    set(inert, value);
    for (const name of behind) {
      const kept = get(name);
      if (kept === null) continue;
      remove(name);
      set(name, kept);
    }
  });
}
