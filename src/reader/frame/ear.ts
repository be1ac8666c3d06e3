// A symbol: the scripts of one extension share a world on a page, and no element of the page can stand for it.
const place = Symbol.for('jernih.ear');

/** What a page that listened before us could keep from the reader: keys, and the presses that Firefox counts. */
const heard = ['keydown', 'pointerdown', 'mousedown'] as const;

type Heard = (typeof heard)[number];
type Hear = (event: Event) => void;
type Ears = Readonly<Record<Heard, Set<Hear>>>;
type World = Window & { [place]?: Ears };

/** Listens on a window before any script of its page can; nobody hears of it until the reader is there. */
export function listenFirst(view: World): void {
  if (view[place]) return;
  const ears: Ears = { keydown: new Set(), pointerdown: new Set(), mousedown: new Set() };
  view[place] = ears;
  for (const name of heard) {
    const tell = (event: Event) => {
      for (const hear of ears[name]) hear(event);
    };
    view.addEventListener(name, tell, { capture: true });
  }
}

/** Hears before the page wherever we listened first, and as early as can be elsewhere; until the signal aborts. */
export function hearFirst(view: World | null, name: Heard, hear: Hear, until: AbortSignal): void {
  const ears = view?.[place]?.[name];
  if (ears) {
    ears.add(hear);
    until.addEventListener('abort', () => ears.delete(hear));
  } else view?.addEventListener(name, hear, { capture: true, signal: until });
}
