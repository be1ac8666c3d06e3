import { readFileSync } from 'node:fs';
import createDOMPurify from 'dompurify';
import { expect, test } from 'vitest';
import { inPlaceOnly } from '../../scripts/builds/purify-in-place.ts';

const code = readFileSync('node_modules/dompurify/dist/purify.es.mjs', 'utf8');

test('these tests run on the sanitiser as it is shipped', () => {
  expect(createDOMPurify).not.toHaveProperty('addHook');
  expect(createDOMPurify.toString()).not.toContain('executeHooks');
});

test('a DOMPurify that no longer says what is left out fails the build', () => {
  expect(() => inPlaceOnly(code.replaceAll('_executeHooks', '_runHooks'))).toThrow(/no more/);
});

test('nothing that allows more is left', () => {
  expect(inPlaceOnly(code)).not.toMatch(/cfg\.(?:ADD_TAGS|ADD_ATTR|ALLOW_UNKNOWN_PROTOCOLS|RETURN_\w+)/);
});
