/** Where in a split story an address stands. */
export interface PageAddress {
  /** The address without its page number: the same for all pages of one story. */
  readonly story: string;
  /** 1 where the address names none. */
  readonly page: number;
}

const queryNames = [
  'page',
  'p',
  'pg',
  'paged',
  'hal',
  'halaman',
  'hlm',
  'seite',
  'pagina',
  'página',
  'pagenumber',
];
const pathForms: readonly RegExp[] = [
  /\/(?:page|halaman|hal|seite|pagina|p)[/=_-]?(\d{1,2})\/?$/iu,
  /\/(\d{1,2})\/?$/u,
  /[,_](?:page|seite)?[-_]?(\d{1,2})(?=\.\w{3,5}$)/iu,
];
const tracking =
  /^(?:utm_|at_|mc_|.*clid$|ref$|refer|source$|src$|from$|via$|cmp$|xtor$|share|campaign|medium$|traffic|amp$|outputtype$|_)/iu;

const countable = (digits: string | undefined): number | undefined => {
  const n = Number(digits);
  return Number.isInteger(n) && n >= 1 && n <= 99 ? n : undefined;
};

/** Reads `?page=2`, `/2`, `/page/2`, `_2.html` and the like. Tracking parameters do not count. */
export function pageAddress(address: URL): PageAddress {
  let page: number | undefined;
  const kept: string[] = [];
  for (const [name, value] of address.search ? address.searchParams : []) {
    const n = queryNames.includes(name.toLowerCase()) ? countable(value) : undefined;
    if (n !== undefined) page ??= n;
    else if (!tracking.test(name)) kept.push(`${name}=${value}`);
  }
  let path = address.pathname;
  for (const form of page === undefined ? pathForms : []) {
    const n = countable(form.exec(path)?.[1]);
    if (n === undefined) continue;
    page = n;
    path = path.replace(form, '');
    break;
  }
  return { story: `${address.origin}${path.replace(/\/+$/u, '')}?${kept.sort().join('&')}`, page: page ?? 1 };
}
