import { beforeEach, expect, test, vi } from 'vitest';
import type { OwnRules } from '../../../src/page/own-rules/desk.ts';
import { ownPage } from './page.ts';

beforeEach(() => {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, Symbol.for('jernih.own-rules'));
});

// Twice, as each of the two scripts has its own copy of the module.
async function twoScripts() {
  const cleaning = await import('../../../src/page/own-rules/desk.ts');
  vi.resetModules();
  const lender = await import('../../../src/page/own-rules/desk.ts');
  expect(lender).not.toBe(cleaning);
  return { cleaning, lender };
}

const { page } = ownPage('<b></b>');

const lend = (selector: string): OwnRules => ({
  seek: (scene) => [[{ kind: 'own-rule', element: scene.page.body, reason: 'own-rule' }]],
  leftOut: () => [selector],
  reconsider: vi.fn(),
  rest: vi.fn(),
});

test('one script lends, the other borrows, whichever comes first', async () => {
  const { cleaning, lender } = await twoScripts();
  const [changed, end] = [vi.fn(), new AbortController()];
  const own = cleaning.borrowOwnRules(changed, end.signal);
  expect([own.seek({ page }), cleaning.rulesLeftOut()]).toEqual([[], []]);

  lender.lendOwnRules(lend('.x'));
  expect(changed.mock.calls).toEqual([['more']]);
  expect(() => own.reconsider()).not.toThrow();
  expect(own.seek({ page })).toHaveLength(1);
  lender.lendOwnRules(lend('.y'));
  expect(changed.mock.calls).toEqual([['more'], ['renewed']]);
  expect(cleaning.rulesLeftOut()).toEqual(['.y']);

  end.abort();
  lender.tellBorrowers('more');
  expect(changed).toHaveBeenCalledTimes(2);
});

test('rules rest while cleaning is off, those that come meanwhile too', async () => {
  const { cleaning, lender } = await twoScripts();
  const [here, later, awake] = [lend('.x'), lend('.y'), lend('.z')];
  const off = new AbortController();
  lender.lendOwnRules(here);
  cleaning.restOwnRules(off.signal);
  lender.lendOwnRules(later);
  expect([here, later].map(({ rest }) => vi.mocked(rest).mock.calls)).toEqual([
    [[off.signal]],
    [[off.signal]],
  ]);
  off.abort();
  lender.lendOwnRules(awake);
  expect(awake.rest).not.toHaveBeenCalled();
});

test('a second copy of the script finds the desk taken, unless the first one is of an extension that is gone', async () => {
  const { cleaning, lender } = await twoScripts();
  const isAlive = vi.fn(() => true);
  const [first, second] = [
    { isAlive, end: vi.fn() },
    { isAlive: () => true, end: vi.fn() },
  ];
  expect([lender.takeDesk(first), cleaning.takeDesk(second)]).toEqual([true, false]);
  expect(first.end).not.toHaveBeenCalled();
  isAlive.mockReturnValue(false);
  expect([cleaning.takeDesk(second), lender.takeDesk(first)]).toEqual([true, false]);
  expect(first.end).toHaveBeenCalledOnce();
});

test('a page has no handle on it', async () => {
  await twoScripts();
  expect(Object.keys(globalThis).filter((key) => /jernih/i.test(key))).toEqual([]);
});
