// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { aroundReader, button, frame, looks, panel, reader } from './open-controls.ts';

vi.mock('../../src/reader/trusted.ts', () => ({ trusted: (handle: unknown) => handle }));

aroundReader();

describe('read aloud', () => {
  test('survives missing voices with a sentence', async () => {
    button('Listen').click();
    button('Read aloud').click();
    await vi.advanceTimersByTimeAsync(10);
    expect(frame.querySelector('.panel [role=status]')?.textContent).toBe(
      'This device has no voice of its own for the language of this story.',
    );
  });
});

test('how fast it reads aloud, and whether captions too, is remembered; choosing it begins nothing', () => {
  button('Listen').click();
  const field = (type: string) => {
    const found = frame.querySelector<HTMLInputElement>(`.panel input[type=${type}]`);
    if (!found) throw new Error(`There is no ${type} in the panel.`);
    return found;
  };
  const speed = field('range');
  speed.value = '1.5';
  speed.dispatchEvent(new Event('input', { bubbles: true }));
  field('checkbox').click();
  vi.runAllTimers();
  expect(looks().at(-1)).toMatchObject({ speed: 1.5, captionsAloud: true });
  expect(frame.querySelector('.panel .value')?.textContent).toBe('1.5 ×');
  expect(frame.querySelector('.panel')?.textContent).not.toContain('voice');
});

describe('read aloud, asked for from outside,', () => {
  test('opens its panel, twice without closing it', async () => {
    reader.readAloud();
    await vi.advanceTimersByTimeAsync(10);
    expect(panel()).toBe('Listen');
    reader.readAloud();
    expect(panel()).toBe('Listen');
  });
});
