// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { openReader } from '../../src/reader/open-reader.ts';
import { aroundReader, html, looks, onClose, panel, press, until } from './open-controls.ts';
import { articleOf, optionsWith } from './support.ts';

vi.mock('../../src/reader/trusted.ts', () => ({ trusted: (handle: unknown) => handle }));

aroundReader();

describe('all by keyboard', () => {
  test('Escape closes what is open last, then the reader', () => {
    press('?');
    expect(panel()).toBe('Keyboard help');
    press('Escape');
    expect(panel()).toBeUndefined();
    expect(onClose).not.toHaveBeenCalled();
    press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('a page that keeps the keys for itself does not keep the browser’s request to close what is open last', () => {
    const watchers: EventTarget[] = [];
    class CloseWatcher extends EventTarget {
      constructor() {
        super();
        watchers.push(this);
      }
      destroy() {
        watchers.push(new EventTarget());
      }
    }
    until.abort();
    vi.stubGlobal('CloseWatcher', CloseWatcher);
    const again = new AbortController();
    openReader(document, articleOf(html), optionsWith({ onClose }), again.signal);
    const ask = () => watchers.at(-1)?.dispatchEvent(new Event('close'));
    press('?');
    ask();
    expect(onClose).not.toHaveBeenCalled();
    ask();
    expect(onClose).toHaveBeenCalledOnce();
    again.abort();
    ask();
    expect(onClose).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  test('+ and - change the letters', () => {
    press('+');
    press('+');
    press('-');
    vi.advanceTimersByTime(1000);
    expect(looks()).toEqual([expect.objectContaining({ size: 21 })]);
  });

  test('keys of the reader do not reach the page, all others do', () => {
    const heard: string[] = [];
    document.addEventListener('keydown', ({ key }) => heard.push(key), { signal: until.signal });
    for (const key of ['?', 'Escape', 'j', '/']) press(key);
    expect(heard).toEqual(['j', '/']);
  });

  test('Escape is heard also where the page has put another body in place of its own', () => {
    const { body } = document;
    document.body = document.createElement('body');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(onClose).toHaveBeenCalledOnce();
    document.body = body;
  });

  test('a key in the popup of another extension is not ours', () => {
    const foreign = document.body.appendChild(document.createElement('input'));
    foreign.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(onClose).not.toHaveBeenCalled();
    foreign.remove();
  });
});
