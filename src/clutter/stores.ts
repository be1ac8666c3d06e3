import { addressOf, isUnder } from './links.ts';
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
export const storeLinks = [
  ...storeHosts.map((host) => `a[href*="${host}/"]`),
  ...['market:', 'intent:', 'itms-app'].map((scheme) => `a[href^="${scheme}"]`),
].join(',');

export function isStoreLink(link: Element): boolean {
  const address = addressOf(link);
  if (!address) return false;
  if (schemes.test(address.protocol)) return true;
  const host = storeHosts.find((store) => isUnder(address.hostname, store));
  return host === 'play.google.com' ? address.pathname.startsWith('/store/apps') : host !== undefined;
}

const declarations = [
  'meta[name="apple-itunes-app"]',
  'meta[name="google-play-app"]',
  'meta[name^="twitter:app:id"]',
  'meta[property="al:android:package"]',
  'meta[property="al:ios:app_store_id"]',
].join(',');

/** The app ids that the page declares as its own. */
function ownAppIds(page: Document): Set<string> {
  const contents = selectIn(page, declarations).map((meta) => attributeOf(meta, 'content'));
  return new Set(
    contents.map((content) => /app-id=([\w.]+)/.exec(content)?.[1] ?? content.trim()).filter(Boolean),
  );
}

/** The own-app test: the store id is one that the page declares, or the address holds the site's own name. */
export function isOwnApp(link: Element): boolean {
  const page = link.ownerDocument;
  const address = attributeOf(link, 'href').toLowerCase();
  for (const id of ownAppIds(page)) if (address.includes(id.toLowerCase())) return true;
  const name = siteName(page);
  return name.length > 3 && address.includes(name);
}

/** `kompas` of `www.kompas.com`, empty where the page has no host. */
function siteName(page: Document): string {
  if (!URL.canParse(page.baseURI)) return '';
  const labels = new URL(page.baseURI).hostname.split('.');
  const suffix = /^(?:co|com|net|or|org|go|ac)$/.test(labels.at(-2) ?? '') ? 3 : 2;
  return labels.at(-suffix) ?? '';
}
