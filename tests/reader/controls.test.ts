// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { aroundReader, button, frame, looks, onAppearance, onClose, panel, until } from './open-controls.ts';
import { storyOf } from './support.ts';

vi.mock('../../src/reader/trusted.ts', () => ({ trusted: (handle: unknown) => handle }));

aroundReader();

describe('the bar', () => {
  test('leads out', () => {
    button('Close the reader').click();
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('says how much is left, in few letters to the eye where there is little room', () => {
    expect(frame.querySelector('.left > :not([aria-hidden])')?.textContent).toBe('1 minute left');
    expect(frame.querySelector('.left > [aria-hidden]')?.textContent).toBe('1 min');
  });

  test('makes letters larger and smaller, and tells it once they rest', () => {
    button('Larger text').click();
    button('Larger text').click();
    button('Smaller text').click();
    expect(onAppearance).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(looks()).toEqual([expect.objectContaining({ size: 21 })]);
  });

  test('turns the light off and on in one tap', () => {
    button('Dark theme').click();
    button('Light theme').click();
    until.abort();
    expect(looks()).toEqual([expect.objectContaining({ theme: 'light' })]);
  });

  test.each([
    ['Contents', 'Contents'],
    ['Appearance', 'Appearance'],
    ['Listen', 'Listen'],
    ['Share and save', 'Share and save'],
    ['Keyboard help', 'Keyboard help'],
  ])('opens and closes the panel "%s"', (name, title) => {
    button(name).click();
    expect(panel()).toBe(title);
    expect(button(name).getAttribute('aria-expanded')).toBe('true');
    button(name).click();
    expect(panel()).toBeUndefined();
    expect(frame.activeElement).toBe(button(name));
  });
});

test.each([
  ['Appearance', 'Sepia'],
  ['Listen', 'Read aloud'],
  ['Share and save', 'Listen'],
])('the panel "%s" gives the focus to what is chosen, or was come for: "%s"', (name, named) => {
  button('Appearance').click();
  const sepia = [...frame.querySelectorAll('label')].find(({ textContent }) => textContent === 'Sepia');
  sepia?.querySelector('input')?.click();
  button('Appearance').click();
  button(name).click();
  const { activeElement: focused } = frame;
  expect((focused instanceof HTMLElement && focused.title) || focused?.parentElement?.textContent).toBe(
    named,
  );
});

describe('the page is kept out', () => {
  test.each(['copy', 'contextmenu', 'selectstart'])('of %s inside the reader', (name) => {
    let heard = 0;
    document.addEventListener(name, () => heard++, { signal: until.signal });
    storyOf(document).dispatchEvent(new Event(name, { bubbles: true, composed: true }));
    expect(heard).toBe(0);
    document.body.dispatchEvent(new Event(name, { bubbles: true }));
    expect(heard).toBe(1);
  });

  test('a click that the page makes leads nowhere', () => {
    const link = storyOf(document).querySelector<HTMLAnchorElement>('a[href^="https:"]');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
  });
});
