import { expect, test } from 'vitest';
import { withoutLog } from '../../scripts/builds/without-log.ts';

test.each([
  ['a call of one line', 'a();\n  this.log("x");\nb();', 'a();\n;\nb();'],
  ['a call of several lines', 'a();\nthis.log(\n  "x (" +\n    c(1)\n);\nb();', 'a();\n;\nb();'],
  ['what is no call stays', 'this.log = function () {};', 'this.log = function () {};'],
])('the code without what it logs: %s', (_, code, rest) => {
  expect(withoutLog(code)).toBe(rest);
});
