// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { siteShape } from '../../../src/extension/settings/site.ts';
import { changeStored, readStored } from '../../../src/extension/settings/stored.ts';
import { button, click, field, fill, shown } from '../screen.ts';
import { aroundOptions, openOptions } from './open-options.tsx';

aroundOptions();

test('a site is switched in its row, and what is always shown there can be hidden again', async () => {
  await changeStored(siteShape('jpnn.com'), (site) => ({ ...site, alwaysShown: ['.baca-juga'] }));
  await openOptions();
  await click('Clean', 'jpnn.com');
  expect(await readStored(siteShape('jpnn.com'))).toMatchObject({ clean: false });
  await click('Hide again', '.baca-juga');
  expect(await readStored(siteShape('jpnn.com'))).toMatchObject({ alwaysShown: [] });
});

test('a site that came with the install can be switched off but not removed', async () => {
  await openOptions();
  expect(() => button('Remove', 'jpnn.com')).toThrow();
});

test('a permission for every site has a name and can be given up; nothing is switched there that no page would follow', async () => {
  await openOptions({ granted: ['*://*/*'] });
  expect(button('Remove', 'All other sites').disabled).toBe(false);
  expect(() => button('Clean', 'All other sites')).toThrow();
});

test('searching leaves the sites of that name, or says that there is none', async () => {
  await openOptions();
  await fill('Search sites', 'jp');
  expect(shown()).toContain('jpnn.com');
  await fill('Search sites', 'zebra');
  expect(shown()).toContain('No site here has that name.');
});

test('a site is added by its name: the browser is asked from the click', async () => {
  const tab = await openOptions();
  await fill('Address of a site to clean', 'news.example');
  await click('Add');
  expect(tab.requested).toEqual([{ origins: ['*://news.example/*'] }]);
  expect(field('Address of a site to clean').value).toBe('');
});

test.each([
  ['what is no address', 'two words', false, 'This is not a web address.', 0],
  ['a refusal', 'news.example', true, 'The browser did not allow this site', 1],
])('adding a site ends in a sentence at %s', async (_, text, refuses, sentence, asked) => {
  const tab = await openOptions({ refuses });
  await fill('Address of a site to clean', text);
  await click('Add');
  expect(shown()).toContain(sentence);
  expect(tab.requested).toHaveLength(asked);
});
