// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readOwnRules, saveOwnRules } from '../../../src/extension/own-rules/own-rules.ts';
import { soon } from '../../support/soon.ts';
import { click, field, fill, shown } from '../screen.ts';
import { aroundOptions, openOptions, saveFile, takeFile } from './open-options.tsx';

aroundOptions();

test('a line that is no rule is named as it is typed; the others hold once saved', async () => {
  await openOptions();
  await fill('Your own rules', 'news.example##.banner\n||ads.example^\nnews.example##!!');
  expect(shown()).toContain('1 rule in force');
  expect(shown()).toContain('Line 2: This is not a hiding rule');
  expect(shown()).toContain('Line 3: The selector after ## cannot be read');
  expect(await readOwnRules()).toMatchObject({ text: '' });
  await click('Save rules');
  expect(shown()).toContain('Saved.');
  expect(await readOwnRules()).toMatchObject({ accepted: 1 });
});

test('of many lines that are no rules each can be seen', async () => {
  await openOptions();
  await fill('Your own rules', '||ads.example^\n'.repeat(23));
  expect(shown()).toContain('Line 20: ');
  expect(shown()).not.toContain('Line 21: ');
  expect(shown()).toContain('3 more lines left out');
  const more = document.querySelector<HTMLDetailsElement>('#rules details');
  if (more) more.open = true;
  await soon(() => expect(shown()).toContain('Line 23: '));
});

test('lines from a file come below what is there, and hold once saved', async () => {
  await saveOwnRules('news.example##.banner\n');
  await openOptions();
  await takeFile('! from elsewhere\n##.promo', 'rules');
  await soon(() =>
    expect(field('Your own rules').value).toBe('news.example##.banner\n! from elsewhere\n##.promo'),
  );
  expect(shown()).toContain('2 rules in force');
  expect(await readOwnRules()).toMatchObject({ accepted: 1 });
  await click('Save rules');
  expect(await readOwnRules()).toMatchObject({ accepted: 2 });
});

test('the editor of rules follows what is saved elsewhere, but what is being typed stays', async () => {
  await saveOwnRules('news.example##.banner');
  await openOptions();
  await saveOwnRules('news.example##.banner\n##.picked');
  await soon(() => expect(field('Your own rules').value).toBe('news.example##.banner\n##.picked'));
  await fill('Your own rules', '##.typed');
  await saveOwnRules('##.other');
  await soon(async () => expect(await readOwnRules()).toMatchObject({ text: '##.other' }));
  expect(field('Your own rules').value).toBe('##.typed');
  await click('Save rules');
  expect(await readOwnRules()).toMatchObject({ text: '##.typed' });
});

test('rules are tried, unsaved, on the page that is pasted: each line says what it finds there', async () => {
  await openOptions();
  await fill('Your own rules', '##.ad\nnews.example###cerita\nother.example##.ad\n##p:has-text(a)');
  await fill(
    'HTML of the page',
    '<link rel="canonical" href="https://m.news.example/a"><i class="ad"></i><i class="ad"></i><main id="cerita"></main>',
  );
  expect(field('Address of the page').value).toBe('https://m.news.example/a');
  await click('Try the rules');
  expect(shown()).toContain('Line 1: hides 2 elements.');
  expect(shown()).toContain('Line 2: would hide the story or most of the page, so it is left out here.');
  expect(shown()).not.toContain('Line 3');
  expect(shown()).toContain('Line 4: can be tried only on the open page.');
  await fill('Address of the page', 'other.example');
  expect(shown()).not.toContain('Line 1');
  await click('Try the rules');
  expect(shown()).toContain('Line 3: hides 2 elements.');
});

test('a saved page says its address, and no rules for its site is a sentence', async () => {
  await openOptions();
  await fill('Your own rules', 'news.example##.ad');
  await fill('HTML of the page', '<!-- saved from url=(0022)https://kabar.example/a -->\n<p>b</p>');
  expect(field('Address of the page').value).toBe('https://kabar.example/a');
  await click('Try the rules');
  expect(shown()).toContain('None of these rules is for this site.');
});

test('rules are saved to a file of their own', async () => {
  await openOptions();
  await fill('Your own rules', 'news.example##.ad');
  await click('Save rules as a file');
  expect(saveFile).toHaveBeenCalledWith('jernih-rules.txt', 'news.example##.ad');
});
