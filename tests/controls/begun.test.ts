import { expect, test } from 'vitest';
import { begun } from '../../src/controls/parts/begun.ts';

test('the first reading is begun before it is asked for, and tells early whoever asks; later ones are new', async () => {
  const tells: ((known: string) => void)[] = [];
  const read = begun((early: (known: string) => void) => {
    tells.push(early);
    return Promise.resolve(`reading ${tells.length}`);
  });
  expect(tells).toHaveLength(1);
  const heard: string[] = [];
  const first = read((known) => heard.push(known));
  tells[0]?.('some of it');
  expect(heard).toEqual(['some of it']);
  expect(await first).toBe('reading 1');
  expect(await read(() => undefined)).toBe('reading 2');
});
