import { expect, test } from 'vitest';
import { lendOwnRules, type OwnRules } from '../../../src/page/own-rules/desk.ts';
import { livePage, settled, switchFor } from '../live.ts';

test('rules rest where their kind is switched off: what they fix on the root no container ends', async () => {
  const { page } = livePage('<p>Satu</p>');
  await settled();
  const rests: AbortSignal[] = [];
  const rules: OwnRules = {
    seek: () => [],
    leftOut: () => [],
    reconsider: () => undefined,
    rest: (until) => rests.push(until),
  };
  const atRest = () => rests.filter(({ aborted }) => !aborted).length;
  const cleaning = switchFor(page);
  const wish = (...kindsOff: 'own-rule'[]) => cleaning.follow({ clean: true, kindsOff, alwaysShown: [] });
  wish();
  lendOwnRules(rules);
  expect(atRest()).toBe(0);
  wish('own-rule');
  expect(atRest()).toBe(1);
  wish();
  expect(atRest()).toBe(0);
});

test('all rules are asked of a whole page once, though some detectors come later', async () => {
  const { page } = livePage('<p>Satu</p>');
  await settled();
  const asked: (readonly Element[] | undefined)[] = [];
  const cleaning = switchFor(page);
  lendOwnRules({
    seek: ({ within }) => {
      asked.push(within);
      return [];
    },
    leftOut: () => [],
    reconsider: () => undefined,
    rest: () => undefined,
  });
  asked.splice(0);
  cleaning.turn(true);
  expect(asked).toEqual([undefined]);
});
