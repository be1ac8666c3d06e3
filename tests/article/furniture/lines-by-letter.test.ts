import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayBegin } from '../../../src/article/furniture/beginnings.ts';
import { edgeForms } from '../../../src/article/furniture/edge-forms.ts';
import { formsElsewhere } from '../../../src/article/furniture/forms-elsewhere.ts';
import { holds, lines, starts } from '../../../src/article/furniture/line-form.ts';
import { lineForms } from '../../../src/article/furniture/line-forms.ts';

const everyLetter = [...'abcdefghijklmnopqrstuvwxyz'];
const letters = (form: Parameters<typeof mayBegin>[0]) =>
  everyLetter.filter((letter) => mayBegin(form, letter, '')).join('');

describe('the letters that a line of furniture may begin with', () => {
  test.each([
    ['each alternative', lines('share', 60, 'print|save', 'copy link'), 'cps'],
    ['a word that may be missing', lines('share', 60, '(?:the )?story'), 'st'],
    ['words within words', lines('share', 60, '(?:(?:kirim|bagikan) )?artikel'), 'abk'],
    ['no letter after a sign or a digit', starts('copyright', 60, '©', '\\(c\\)', '\\d+ of'), ''],
    ['a sign that may be missing', lines('rating', 60, '\\(?visited'), 'v'],
    ['a condition before the words', holds('paywall', 60, '^(?!no|[)|])(?=.*us)join'), 'j'],
  ])('%s', (_, form, expected) => expect(letters(form)).toBe(expected));

  test.each([
    ['any word', lines('share', 60, '.{2,9} on the site')],
    ['a letter that may be missing', lines('share', 60, 's?print')],
    ['words within the line', holds('paywall', 60, 'join us')],
    ['nothing at all', lines('share', 60, '(?:print|)')],
  ])('every letter: %s', (_, form) => expect(letters(form)).toHaveLength(26));
});

test.each([
  ['its first two letters', 'print', 'pr', true],
  ['another second letter', 'print', 'pi', false],
  ['a blank after the first', 'print', 'p ', false],
  ['a digit after the first', 'print', 'p2', false],
  ['any sign after a letter alone', 'x', 'x.', true],
  ['a second letter that may be missing', 'al?so', 'as', true],
  ['a sign after the first letter', 'e-?mail', 'em', true],
  ['a second letter out of several', 'p[io]n', 'po', true],
  ['a second letter that stands twice or more', 'see+ more', 'se', true],
  ['words that may be missing', '(?:the )?story', 'st', true],
  ['another second letter of words that may be missing', '(?:the )?story', 'to', false],
  ['what stands after a letter in parentheses', '(?:a|b)c', 'ac', true],
  ['a second sign that may be a letter', 'print', 'p', true],
])('a line may begin so: %s', (_, form, [letter = '', sign = ''], may) => {
  expect(mayBegin(lines('share', 60, form), letter, sign)).toBe(may);
});

/** What cannot be made up to match: conditions, and ends of words. */
const isConditional = /\(\?[=!<]|\\b|\$\|/u;
/** Before the words may stand what is no letter. */
const signs = /\[\^[^\]]*\]\*/gu;

test('no form is passed over whose line begins with a letter', () => {
  const forms = [...lineForms, ...edgeForms, ...formsElsewhere];
  const said = forms.filter(({ form: { source } }) => !isConditional.test(source));
  for (const form of said) {
    const spoken = fc.stringMatching(new RegExp(form.form.source.replaceAll(signs, ''), 'u'));
    for (const line of fc.sample(spoken, 200))
      if (/^[a-z]/i.test(line)) {
        const [letter = '', sign = ''] = line.toLowerCase();
        expect(mayBegin(form, letter, sign), line).toBe(true);
      }
  }
});
