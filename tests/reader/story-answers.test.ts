// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { aroundReader, button, closedRoot, frame, onClose, panel, press } from './open-controls.ts';
import { storyOf } from './support.ts';

vi.mock('../../src/reader/trusted.ts', () => ({ trusted: (handle: unknown) => handle }));

aroundReader();

test.each([
  ['Copied.', true],
  ['The browser does not allow copying here.', false],
])('code is copied by a button of its own, which is no text of the story: "%s"', async (said, allows) => {
  const writeText = vi.fn(() => (allows ? Promise.resolve() : Promise.reject(new Error('refused'))));
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: { writeText } }));
  document.execCommand = () => false;
  const root = closedRoot(storyOf(document).querySelector('pre')?.previousElementSibling ?? null);
  root.querySelector('button')?.click();
  await vi.advanceTimersByTimeAsync(1);
  expect(root.querySelector('[role=status]')?.textContent).toBe(said);
  expect(writeText).toHaveBeenCalledExactlyOnceWith('let a = 1;\na++;');
  expect(storyOf(document).textContent).not.toContain('Copy');
  vi.unstubAllGlobals();
});

describe('the story answers', () => {
  test('contents lead to their subhead', () => {
    button('Contents').click();
    expect(button('Three spans').textContent).toBe('Three spans');
    button('Two').click();
    expect(panel()).toBeUndefined();
    expect(storyOf(document).getRootNode()).toHaveProperty('activeElement.textContent', 'Two');
  });

  test('a call shows its note where it is read', () => {
    storyOf(document).querySelector<HTMLElement>('sup a')?.click();
    expect(frame.querySelector('.note p')?.textContent).toBe('1. By the railway itself.');
    press('Escape');
    expect(frame.querySelector('.note')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
  });

  test('a picture opens at full size with its caption, and leads to the next', () => {
    storyOf(document).querySelector<HTMLElement>('figure img')?.click();
    expect(frame.querySelector('.light-caption')?.textContent).toBe('At dawn');
    expect(frame.querySelector('.light .left')?.textContent).toBe('1 of 2');
    press('ArrowRight');
    expect(frame.querySelector('.light-caption')?.textContent).toBe('A river');
    press('ArrowRight');
    expect(frame.querySelector('.light-caption')?.textContent).toBe('At dawn');
    press('Escape');
    expect(frame.querySelector('.light')).toBeNull();
  });

  test('pictures open by keyboard too, but not those that are links', () => {
    const [first, , third] = storyOf(document).querySelectorAll('img');
    expect(third?.hasAttribute('role')).toBe(false);
    first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(frame.querySelector('.light')).not.toBeNull();
  });
});
