import { expect, test, vi } from 'vitest';
import { borrow, forgetLent, lend } from '../../src/reader/lent.ts';
import { panels } from '../../src/reader/panels/panels.tsx';

test('a part is brought once', async () => {
  const world = {};
  const bring = vi.fn(async () => lend(world, { panels }));
  expect(await borrow(world, 'panels', bring)).toBe(panels);
  expect(await borrow(world, 'panels', bring)).toBe(panels);
  expect(bring).toHaveBeenCalledOnce();
});

test('what was lent to the reader of an earlier version is brought anew', async () => {
  const world = {};
  lend(world, { panels: { ...panels, css: 'earlier' } });
  forgetLent(world);
  expect(await borrow(world, 'panels', async () => lend(world, { panels }))).toBe(panels);
});

test('a part that does not come is an error', async () => {
  await expect(borrow({}, 'panels', async () => undefined)).rejects.toThrow('panels');
});
