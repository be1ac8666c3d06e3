import { expect, test } from 'vitest';
import { initialAppearance } from '../../../src/look/appearance.ts';
import { clutter, mobileArticle } from '../../site/story.ts';
import { session } from '../../support/browsers/session.ts';
import { openQuiet, phone, visibleText } from '../../support/page.ts';
import { inReader, toggleReader } from '../../support/surfaces/reader.ts';
import { storeSettings } from '../../support/surfaces/settings.ts';
import { until } from '../../support/until.ts';

// Two browsers of one person, each with a profile of its own; between them stands no server, but what it would hold is
// carried over by Firefox's own engine. Chromium's needs an account of its maker.
const here = session('firefox');
const there = session('firefox');

test('what is set in one browser holds in the other: a site switched off, and how the reader looks, in pages that are open', async () => {
  const [page, other] = await Promise.all([
    openQuiet(here(), mobileArticle, phone),
    openQuiet(there(), mobileArticle, phone),
  ]);
  const sees = async () => (await visibleText(other)).includes(clutter.googleNews);
  await until('the other page to be clean', async () => !(await sees()));
  await toggleReader(other, await there().popup(other));
  const paper = `getComputedStyle(article.getRootNode().host).backgroundColor`;
  const before = await inReader(other, paper);
  const popup = await here().popup(page);
  await storeSettings(popup, { appearance: { ...initialAppearance, theme: 'sepia', version: 1 } });
  await popup.press(/^Clean jpnn\.com/);
  await until('the switch to be off', async () => (await popup.control(/^Clean jpnn\.com/)).on === false);
  await popup.close();
  await there().synced?.download((await here().synced?.upload()) ?? '[]');
  await until('the reader to look so', async () => (await inReader(other, paper)) !== before);
  await toggleReader(other, await there().popup(other));
  await until('the other page to be as the site made it', sees);
  const again = await there().popup(other);
  expect((await again.control(/^Clean jpnn\.com/)).on).toBe(false);
  await again.close();
});
