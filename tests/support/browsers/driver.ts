import type { Page } from 'puppeteer-core';
import type { Popup } from '../surfaces/popup.ts';
import type { Asked } from './asked.ts';
import type { BrowserName } from './build.ts';
import type { Insight } from './insight.ts';
import type { Synced } from './synced.ts';

export interface LaunchOptions {
  /** The extension's folder; none launches a browser as its maker sends it. */
  readonly extension?: string;
  /** Every host is served by the server on this loopback port; without it, by the net. */
  readonly port?: number;
  /** BCP 47 tag of the browser's own language. */
  readonly language?: string;
  readonly dark?: boolean;
  /** Every tab is as on a phone of 360 by 740 pixels that is touched. */
  readonly onPhone?: boolean;
  readonly headless?: boolean;
  /** Every tab that is opened is one of a private window, where Jernih is allowed. */
  readonly isPrivate?: boolean;
  /** A folder that outlives the browser: what is set and granted is there at the next launch. */
  readonly profile?: string;
}

/** A window, in CSS pixels; Firefox has no touch to emulate. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly hasTouch?: boolean;
  readonly isMobile?: boolean;
}

/** A running browser with Jernih in it, driven as a person would. */
export interface Driver {
  readonly name: BrowserName;
  /** A new tab; with an address, loaded. */
  open(address?: string, size?: Size): Promise<Page>;
  /** Clicks the toolbar button while `page` is in front. */
  popup(page: Page): Promise<Popup>;
  /** A view into what is closed to a page's own scripts, of `page`, which is brought in front. */
  insight(page: Page): Promise<Insight>;
  /** Opens a page of the extension, such as `options.html`, in front of all others. */
  openOwn(file: string): Promise<Insight>;
  /** From now on the system asks for dark pages, or for light ones, those that are open included. */
  darken(dark: boolean): Promise<void>;
  /** Ends the extension's background, as the browser does with one that is idle. */
  sleep(): Promise<void>;
  /** Loads the extension anew while pages are open, as an update does. */
  reload(): Promise<void>;
  /** Sends the command of that name to the tab in front, as its key would. Answers when, in milliseconds since 1970. */
  command(name: string): Promise<number>;
  readonly asked: Asked;
  /** Chromium's asks an account of its maker. */
  readonly synced?: Synced;
  close(): Promise<void>;
  /** Settles when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
}
