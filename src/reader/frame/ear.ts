// A symbol: the scripts of one extension share a world on a page, and no element of the page can stand for it.
const place = Symbol.for('jernih.ear');

/** What a page that listened before us could keep from us: keys, the presses that Firefox counts, and what it adds a credit to. */
const heard = ['keydown', 'pointerdown', 'mousedown', 'copy', 'dragstart'] as const;

type Heard = (typeof heard)[number];
type Hear = (event: Event) => void;
/** One that an older version left here hears less. */
type Ears = Partial<Record<Heard, Set<Hear>>>;
type World = Window & { [place]?: Ears };

/** Listens on a window before any script of its page can; nobody hears of it until the reader, or what guards copies, is there. */
export function listenFirst(view: World): void {
  if (view[place]) return;
  const ears: Ears = {};
  view[place] = ears;
  for (const name of heard) {
    const all = new Set<Hear>();
    ears[name] = all;
    const tell = (event: Event) => {
      for (const hear of all) hear(event);
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
