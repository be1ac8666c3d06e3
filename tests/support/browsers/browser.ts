import { findBrowser, missingBrowser } from '../../../scripts/browsers.mjs';
import { type BrowserName, type Build, builtExtension } from './build.ts';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

export type { BrowserName } from './build.ts';

const launchers = { chromium: launchChromium, firefox: launchFirefox } as const;

/**
 * @param build which built extension to load; `none` for a browser without it
 * @throws a sentence when the browser or the build is missing
 */
export async function launch(
  name: BrowserName,
  { build = 'e2e', ...options }: Omit<LaunchOptions, 'extension'> & { readonly build?: Build | 'none' } = {},
): Promise<Driver> {
  const executable = findBrowser(name);
  if (!executable) throw new Error(missingBrowser(name));
  const extension = build === 'none' ? {} : { extension: builtExtension(name, build) };
  return launchers[name]({ ...options, ...extension, executable });
}
