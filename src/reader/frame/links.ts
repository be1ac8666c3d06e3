const safe = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Lets links lead where a link of a story may lead, when a person follows them. A click that the page's script made
 * leads nowhere, nor does an address that it wrote into the story since.
 */
export function guardLinks(host: HTMLElement, until: AbortSignal): void {
  const guard = (event: Event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link && (!event.isTrusted || !safe.has(link.protocol))) event.preventDefault();
  };
  for (const name of ['click', 'auxclick'])
    host.addEventListener(name, guard, { capture: true, signal: until });
}
