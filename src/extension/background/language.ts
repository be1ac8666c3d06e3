import { watchLanguage } from '../chosen-language.ts';
import { retitleButtons } from './face.ts';
import { retitleMenus } from './menus.ts';
import { speakAgain, spoken } from './spoken.ts';

/** Speaks the chosen language in menus and on buttons, until the signal aborts. */
export function followLanguage(until: AbortSignal): void {
  watchLanguage(async () => {
    await speakAgain();
    await Promise.all([retitleMenus(), retitleButtons()]);
  }, until);
  // Whoever opens the reader in a moment need not wait for it then.
  void spoken();
}
