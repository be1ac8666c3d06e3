const followed = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const pictureData = /^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i;

/** The address in its parts, or undefined where it is none. `URL.parse` is younger than the browsers we are built for. */
export function urlOf(address: string, base?: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}

/** The absolute address of a link that is safe to follow; undefined for scripts, data and whatever is not known. */
export function linkAddress(address: string, base: string): string | undefined {
  const url = urlOf(address, base);
  return url && followed.has(url.protocol) ? url.href : undefined;
}

/** The absolute address of a picture that is safe to show. */
export function pictureAddress(address: string, base: string): string | undefined {
  const url = address.trim() === '' ? undefined : urlOf(address, base);
  if (!url) return undefined;
  if (url.protocol === 'http:' || url.protocol === 'https:') return url.href;
  return pictureData.test(url.href) ? url.href : undefined;
}

/** Anything else could hold a candidate of its own. */
const descriptor = /^\d+(?:\.\d+)?[wxh]$/;

/** Of a `srcset`, the candidates that are safe to show. */
export function pictureSet(candidates: string, base: string): string | undefined {
  const safe = candidates.split(/,\s+/).flatMap((candidate) => {
    const [address = '', ...said] = candidate.trim().split(/\s+/);
    const url = pictureAddress(address, base);
    const descriptors = said.filter((one) => descriptor.test(one));
    return url && !url.startsWith('data:') ? [[url.replaceAll(',', '%2C'), ...descriptors].join(' ')] : [];
  });
  return safe.length > 0 ? safe.join(', ') : undefined;
}
