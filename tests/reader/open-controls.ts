import { afterEach, beforeEach, vi } from 'vitest';
import { openReader, type Reader } from '../../src/reader/open-reader.ts';
import { articleOf, optionsWith, storyOf, watchClosedRoots } from './support.ts';

export const html =
  '<h2>One</h2><p>First<sup><a href="#n1">1</a></sup>.</p><h2>Two</h2><p>Second.</p><h2>Three<br>spans</h2>' +
  '<figure><img src="/a.png" alt="A bridge"><figcaption>At<br>dawn</figcaption></figure><img src="/b.png" alt="A river">' +
  '<pre>let a = 1;<br>a++;</pre><a href="/more"><img src="/c.png" alt="Elsewhere"></a><p id="n1">1. By the railway<br>itself. <a href="#c1">↩</a></p>';

export let until = new AbortController();
export let frame: ShadowRoot;
export let closedRoot: ReturnType<typeof watchClosedRoots>;
export let reader: Reader;
export const onAppearance = vi.fn();
export const onClose = vi.fn();

export const button = (name: string) => {
  const found = [...frame.querySelectorAll('button')].find((one) => (one.title || one.textContent) === name);
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
};
export const press = (key: string) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
export const panel = () => frame.querySelector('.panel h2')?.textContent;
export const looks = () => onAppearance.mock.calls.map(([look]) => look);

/** Before and after each test: a reader over a story with something of everything, in still time. */
export function aroundReader(): void {
  beforeEach(async () => {
    vi.useFakeTimers();
    onAppearance.mockClear();
    onClose.mockClear();
    until = new AbortController();
    window.scrollTo = () => undefined;
    Element.prototype.scrollIntoView = () => undefined;
    closedRoot = watchClosedRoots();
    reader = openReader(document, articleOf(html), optionsWith({ onAppearance, onClose }), until.signal);
    frame = closedRoot(storyOf(document));
    // The panels come with the pointer.
    frame.querySelector('.bar')?.dispatchEvent(new Event('pointerover', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(1);
  });

  afterEach(() => {
    until.abort();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}
