import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { askPage } from '../src/extension/ask.ts';
import { followCommands } from '../src/extension/background/commands.ts';
import { keepGrantedSites } from '../src/extension/background/granted-sites.ts';
import { followPause, welcome } from '../src/extension/background/install.ts';
import { takeQuestion } from '../src/extension/background/listen.ts';
import { offerMenus } from '../src/extension/background/menus.ts';
import { followNavigation } from '../src/extension/background/navigation.ts';
import { followLateScripts } from '../src/extension/background/parsed.ts';
import { keepOwnRules } from '../src/extension/own-rules/background.ts';
import { whenPopupGoes } from '../src/extension/popup-life.ts';

// All listeners at once, before anything is awaited: what wakes a sleeping worker is heard by it.
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(takeQuestion);
  followCommands();
  offerMenus();
  followNavigation();
  followLateScripts();
  // What the popup outlined on the page must not stay outlined without it.
  whenPopupGoes((tabId) => void askPage(tabId, 'page:outline', { id: undefined }));
  keepGrantedSites();
  keepOwnRules();
  followPause(new AbortController().signal);
  welcome();
});
