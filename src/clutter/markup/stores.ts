import { addressOf, isUnder, siteName } from './links.ts';
import { attributeOf, selectIn } from './unclobbered.ts';

/** Where apps are fetched from or opened with, most often seen first. */
const storeHosts = [
  'play.google.com',
  'apps.apple.com',
  'itunes.apple.com',
  'adj.st',
  'app.adjust.com',
  'appgallery.huawei.com',
  'app.link',
  'onelink.me',
  'page.link',
];
const schemes = /^(?:market|intent|itms-apps?):/;

/** Selects links that may lead to an app store; ask `isStoreLink` of each. */
export const storeLinks = `a:is(${storeHosts.map((host) => `[href*="${host}/"]`)},[href^="market:"],[href^="intent:"],[href^=itms-app])`;

export function isStoreLink(link: Element): boolean {
  const address = addressOf(link);
  if (!address) return false;
  if (schemes.test(address.protocol)) return true;
  const host = storeHosts.find((store) => isUnder(address.hostname, store));
  return host === 'play.google.com' ? address.pathname.startsWith('/store/apps') : host !== undefined;
}

const declarations =
  'meta[name$="-app"],meta[name^="twitter:app:id"],meta[property$=package],meta[property$=store_id]';

/** The own-app test: the store id is one that the page declares, or the address holds the site's own name. */
export function isOwn(link: Element): boolean {
  const page = link.ownerDocument;
  const address = attributeOf(link, 'href').toLowerCase();
  const name = siteName(page.baseURI);
  return selectIn(page, declarations)
    .map((meta) => attributeOf(meta, 'content').toLowerCase())
    .map((content) => /app-id=([\w.]+)/.exec(content)?.[1] ?? content.trim())
    .concat(name.length > 3 ? name : '')
    .some((id) => id !== '' && address.includes(id));
}
