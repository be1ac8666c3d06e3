// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { soon } from '../../support/soon.ts';
import { button, buttons, click, shown } from '../screen.ts';
import { aroundPopup, done, openOn, tab } from './open-popup.tsx';

aroundPopup();

test('the reader opens by its button, and the popup has done its work', async () => {
  await openOn({ address: 'https://news.example/a' });
  await click('Open the reader');
  expect(tab.asked).toContainEqual({ ask: 'reader:toggle-in', payload: { tabId: tab.id } });
  expect(done).toHaveBeenCalledOnce();
});

test.each([
  ['on a page', {}, true],
  ['where it is open', { readerOpen: true }, false],
  ['where no script may go', { reach: undefined }, false],
])(
  'the reader is made ready, and then the story found, while the popup stands there: %s',
  async (_, options, made) => {
    const idle: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (act: () => void) => idle.push(act));
    await openOn({ address: 'https://news.example/a', ...options });
    const ready = { ask: 'reader:ready-in', payload: { tabId: tab.id } };
    const prepare = { ask: 'reader:prepare' };
    if (made) await soon(() => expect(idle).toHaveLength(1));
    else await new Promise((rest) => setTimeout(rest, 50));
    for (const act of idle) act();
    const asked = () => tab.asked.filter((one) => /reader:(ready|prepare)/.test(JSON.stringify(one)));
    if (made) await soon(() => expect(asked()).toEqual([ready, prepare]));
    else expect(asked()).toEqual([]);
  },
);

test.each([
  ['a pointer that comes to its button', false, 'pointerenter', true],
  ['the focus that comes to its button', false, 'focus', true],
  ['a pointer, where the reader is open', true, 'pointerenter', false],
] as const)('the story is looked for at %s', async (_, readerOpen, event, asked) => {
  // It is looked for in idle time as well, of which there is none here.
  vi.stubGlobal('requestIdleCallback', () => 0);
  await openOn({ address: 'https://news.example/a', readerOpen });
  button(readerOpen ? 'Close the reader' : 'Open the reader').dispatchEvent(new Event(event));
  expect(tab.asked.some((one) => JSON.stringify(one).includes('reader:prepare'))).toBe(asked);
});

test('reopened over an open reader, the popup offers to close it', async () => {
  await openOn({ address: 'https://news.example/a', readerOpen: true });
  expect(buttons()[0]).toBe('Close the reader');
});

test('the story is read aloud by its button, and the popup has done its work', async () => {
  await openOn({ address: 'https://news.example/a' });
  await click('Read the story aloud');
  expect(tab.asked).toContainEqual({ ask: 'reader:read-aloud-in', payload: { tabId: tab.id } });
  expect(done).toHaveBeenCalledOnce();
});

test('a page without a story is a sentence, and the popup stays', async () => {
  await openOn({ address: 'https://news.example/', problem: 'no-story' });
  await click('Open the reader');
  expect(shown()).toContain('There is no story on this page to read.');
  expect(done).not.toHaveBeenCalled();
});
