import { offByDefault } from '../../src/clutter/kinds.ts';
import { siteOf } from '../../src/clutter/rules/site-of.ts';
import type { Wishes } from '../../src/page/switch.ts';
import { livePage, switchFor } from './live.ts';

export const everything: Wishes = { clean: true, kindsOff: offByDefault, alwaysShown: [] };
export const box = '<div class="baca-juga">Baca juga: <a href="/a">Sungai Meluap Lagi</a></div>';
export const banner =
  '<div class="app-banner"><a href="https://play.google.com/store/apps/details?id=a.b">Unduh aplikasi</a></div>';

/** A page whose cleaning follows these wishes, as it was before and with what was counted. */
export function cleaned(body: string, wishes = everything, head = '', site = siteOf('www.jpnn.com')) {
  const live = livePage(body, { head });
  const before = live.page.documentElement.outerHTML;
  const counts: number[] = [];
  const cleaning = switchFor(live.page, {
    site,
    counted: (hidden) => counts.push(hidden),
  });
  cleaning.follow(wishes);
  return { ...live, before, counts, cleaning };
}
