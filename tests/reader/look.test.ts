// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aroundReader, button, frame, looks } from './open-controls.ts';

vi.mock('../../src/reader/trusted.ts', () => ({ trusted: (handle: unknown) => handle }));

aroundReader();

test('own colours are chosen one by one, and a sentence says where they are too alike', () => {
  button('Appearance').click();
  const own = [...frame.querySelectorAll('label')].find((label) => label.textContent === 'Custom');
  own?.querySelector('input')?.click();
  const colours = [...frame.querySelectorAll<HTMLInputElement>('input[type=color]')];
  expect(colours.map((input) => input.parentElement?.textContent)).toEqual(['Background', 'Text', 'Links']);
  expect(frame.querySelector('.colours [role=status]')?.textContent).toBe('');
  for (const input of colours.slice(1)) {
    input.value = '#eeeeee';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  expect(frame.querySelector('.colours [role=status]')?.textContent).toBe(
    'Text is hard to read in these colours: its contrast is 1 : 1, and 4.5 : 1 is needed. ' +
      'Links are hard to read in these colours: their contrast is 1 : 1, and 4.5 : 1 is needed.',
  );
  vi.advanceTimersByTime(1000);
  expect(looks()).toEqual([
    expect.objectContaining({ theme: 'own', ownInk: '#eeeeee', ownAccent: '#eeeeee' }),
  ]);
});

describe('the appearance', () => {
  beforeEach(() => button('Appearance').click());

  test.each([
    ['.theme label:nth-of-type(3) input', { theme: 'sepia' }],
    ['.font label:nth-of-type(2) input', { font: 'sans' }],
    ['.align label:nth-of-type(2) input', { align: 'justify' }],
    ['.links label:nth-of-type(3) input', { links: 'plain' }],
    ['.switch:nth-of-type(1) input', { hyphenate: true }],
  ])('%s chooses', (selector, look) => {
    frame.querySelector<HTMLInputElement>(selector)?.click();
    vi.advanceTimersByTime(1000);
    expect(looks()).toEqual([expect.objectContaining(look)]);
  });

  test('can be put back', () => {
    button('Larger text').click();
    button('Reset appearance').click();
    vi.advanceTimersByTime(1000);
    expect(looks()).toEqual([expect.objectContaining({ size: 20 })]);
  });
});
