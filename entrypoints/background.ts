import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { followCommands } from '../src/extension/background/commands.ts';
import { keepGrantedSites } from '../src/extension/background/granted-sites.ts';
import { followPause, welcome } from '../src/extension/background/install.ts';
import { followLanguage } from '../src/extension/background/language.ts';
import { forgetClosedTabs } from '../src/extension/background/left.ts';
import { takeQuestion } from '../src/extension/background/listen.ts';
import { offerMenus } from '../src/extension/background/menus.ts';
import { followNavigation } from '../src/extension/background/navigation.ts';
import { followOwnStyles } from '../src/extension/background/own-css.ts';
import { followLateScripts } from '../src/extension/background/parsed.ts';
import { takeOverReaders } from '../src/extension/background/take-over.ts';
import { keepOwnRules } from '../src/extension/own-rules/background.ts';

// All listeners at once, before anything is awaited: what wakes a sleeping worker is heard by it.
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(takeQuestion);
  followCommands();
  offerMenus();
  followNavigation();
  followLateScripts();
  forgetClosedTabs();
  keepGrantedSites();
  takeOverReaders();
  keepOwnRules();
  const { signal } = new AbortController();
  followPause(signal);
  followLanguage(signal);
  followOwnStyles(signal);
  welcome();
});
