import { siteName } from '../../clutter/markup/links.ts';
import type { StoryDraft } from '../draft.ts';
import type { Line } from './column-end.ts';

/** Every link leads to another site, and not to count who came from here: a source, no other story. */
export const leadsAway = ({ element }: Line, { url, particulars }: StoryDraft): boolean => {
  const own = [siteOf(url), siteOf(new URL(particulars.address))];
  const links = [element.closest('a[href]'), ...element.querySelectorAll('a[href]')];
  return links.every((link) => {
    const href = link?.getAttribute('href') ?? url.href;
    if (!link || !URL.canParse(href, url.href)) return link === null;
    const address = new URL(href, url);
    return !own.includes(siteOf(address)) && !address.search.includes('utm_');
  });
};

/** The host's last two labels, or three under a suffix such as `co.id`. */
const siteOf = ({ hostname }: URL): string => {
  const labels = hostname.split('.');
  return labels.slice((labels.at(-2)?.length ?? 0) <= 3 ? -3 : -2).join('.');
};

/** "Ikuti … hanya di kabar.com": the site names itself. */
const ownPlug = /^(?:ikuti|simak|baca)\b[^.,]{0,90} hanya di ((?:\w+\.)+\w+)$/iu;

export const isOwnPlug = ({ text }: Line, { url }: StoryDraft): boolean => {
  const host = ownPlug.exec(text)?.[1];
  return host !== undefined && siteName(`https://${host}`) === siteName(url.href);
};
