const label = '[a-z0-9\\u0080-\\uffff](?:[-a-z0-9_\\u0080-\\uffff]*[a-z0-9\\u0080-\\uffff])?';
const host = new RegExp(`^(?:${label}\\.)*${label}$`, 'u');

/** A host as a rule writes it: lower case, whole labels, names outside ASCII in their wire form; else undefined. */
export function hostOf(text: string): string | undefined {
  const name = text.trim().toLowerCase().replace(/\.$/, '');
  if (name.length > 253 || !host.test(name)) return undefined;
  return /^[\0-\x7f]*$/.test(name) ? name : wireForm(name);
}

function wireForm(name: string): string | undefined {
  return URL.canParse(`https://${name}`) ? new URL(`https://${name}`).hostname : undefined;
}

/** The host and every host it stands under, the longest first: `a.b.example`, `b.example`, `example`. */
export function lineage(hostname: string): string[] {
  const labels = hostname.toLowerCase().replace(/\.$/, '').split('.');
  return labels.map((_, at) => labels.slice(at).join('.'));
}

/** The host is this one or stands under it, by whole labels. */
export const isUnder = (hostname: string, host: string): boolean => lineage(hostname).includes(host);
