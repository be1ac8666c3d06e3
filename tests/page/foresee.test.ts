import { expect, test } from 'vitest';
import type { Story } from '../../src/clutter/story.ts';
import { foresee } from '../../src/page/foresee.ts';
import { livePage } from './live.ts';

const held = {
  Alt: { altKey: true },
  Control: { ctrlKey: true },
  Meta: { metaKey: true },
  Shift: { shiftKey: true },
};

/** What is told of these keys, and of `menu`s that are opened, each with all that are down with it, on a page with a story or without. */
function toldOf(
  keys: readonly string[],
  { shortcut = 'Alt', on = 'main', story = true, every = 0, selected = false } = {},
) {
  const { page, window } = livePage(
    '<main><p>Words. <a href="/x"><b>More</b></a></p></main><input><div contenteditable><i>Note</i></div>',
  );
  const body = page.body;
  let told = 0;
  const found: Story = { body, column: body, paragraphs: [] };
  const hear = foresee(shortcut, { story: () => (story ? found : null) }, () => {
    told += 1;
  });
  let now = 20_000;
  const listen = (event: KeyboardEvent | MouseEvent) => {
    now += every;
    Object.defineProperty(event, 'timeStamp', { value: now });
    hear(event);
  };
  page.addEventListener('keydown', listen);
  page.addEventListener('contextmenu', listen);
  if (selected) page.getSelection()?.selectAllChildren(body);
  for (const down of keys) {
    if (down === 'menu') {
      const init = { bubbles: true, composed: true, view: window as unknown as Window };
      page.querySelector(on)?.dispatchEvent(new window.MouseEvent('contextmenu', init));
      continue;
    }
    const all = down.split('+');
    const flags = Object.fromEntries(
      Object.entries(held).flatMap(([name, flag]) => (all.includes(name) ? Object.entries(flag) : [])),
    );
    const init = { key: all.at(-1) ?? '', bubbles: true, composed: true, ...flags };
    page.querySelector(on)?.dispatchEvent(new window.KeyboardEvent('keydown', init));
  }
  return told;
}

test.each<[string, string[], Parameters<typeof toldOf>[1], number]>([
  ['the key that it is held with', ['Alt'], {}, 1],
  ['another', ['Control'], {}, 0],
  ['that key and one more', ['Control', 'Control+Alt'], {}, 0],
  ['the letter', ['Alt+j'], {}, 0],
  ['both that it is held with', ['Control', 'Control+Shift'], { shortcut: 'Control+Shift' }, 1],
  ['both the other way round', ['Shift', 'Shift+Control'], { shortcut: 'Control+Shift' }, 1],
  ['one of both', ['Shift', 'Control'], { shortcut: 'Control+Shift' }, 0],
  ['a page without a story', ['Alt'], { story: false }, 0],
  ['in a field', ['Alt'], { on: 'input' }, 0],
  ['in an editor', ['Alt'], { on: 'i' }, 0],
  ['by the menu of the page', ['menu'], {}, 1],
  ['by the menu of the page, where no key is foreseen', ['Alt', 'a', 'menu'], { shortcut: '' }, 1],
  ['by the menu of a link', ['menu'], { on: 'b' }, 0],
  ['by the menu of what is selected', ['menu'], { selected: true }, 0],
  ['by the menu of a field', ['menu'], { on: 'input' }, 0],
  ['by the menu of a page without a story', ['menu'], { story: false }, 0],
  ['by a menu after a key', ['Alt', 'menu'], { every: 200 }, 1],
  ['often', Array(20).fill('Alt'), { every: 200 }, 1],
  ['now and then', Array(3).fill('Alt'), { every: 11_000 }, 3],
  ['all the time', Array(60).fill('Alt'), { every: 11_000 }, 5],
])('the reader is seen coming: %s', (_, keys, on, times) => expect(toldOf(keys, on)).toBe(times));
