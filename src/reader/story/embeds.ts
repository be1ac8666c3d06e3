import { linkAddress, pictureAddress, urlOf } from './address.ts';
import type { BodyContext } from './body-context.ts';
import { saidIn } from './said.ts';

const loading = 'iframe, frame, object, embed, video, audio, portal, [data-embed]';
const never = [
  'annotation-xml, base, button, frameset, input, link, maction, meta, noembed, noframes',
  'noscript, option, plaintext, script, select, style, svg, template, textarea, title, xmp',
].join(', ');

/** Boxes whose words may be the story's: they go, the words stay. */
const opened = 'dialog, form, label, fieldset, legend, marquee, slot';

/** Nothing foreign loads by itself: what the page had embedded becomes a card that opens it on a click. */
export function replaceEmbeds(body: DocumentFragment, context: BodyContext): void {
  for (const element of body.querySelectorAll(never)) element.remove();
  for (const element of body.querySelectorAll(opened)) element.replaceWith(...element.childNodes);
  for (const element of body.querySelectorAll(loading)) {
    if (element.parentElement?.closest(loading)) continue;
    const card = cardOf(element, context);
    if (card) element.replaceWith(card);
    else element.remove();
  }
  for (const element of body.querySelectorAll('[data], [data-embed], [poster]')) {
    for (const name of ['data', 'data-embed', 'poster']) element.removeAttribute(name);
  }
}

function cardOf(element: Element, { address, make, speech }: BodyContext): HTMLElement | undefined {
  const written = ['src', 'href', 'data', 'data-embed']
    .map((name) => element.getAttribute(name) ?? element.querySelector(`[${name}]`)?.getAttribute(name))
    .find((value) => value !== null && value !== undefined && linkAddress(value, address));
  const target = written ? linkAddress(written, address) : undefined;
  if (!target?.startsWith('http')) return undefined;
  const host = urlOf(target)?.hostname.replace(/^(?:www|player|embed)\./, '') ?? '';
  const words = element.getAttribute('title') ?? wordsOf(element);
  const poster = pictureAddress(element.getAttribute('poster') ?? '', address);
  return make(
    'a',
    { class: 'card', href: target, target: '_blank', rel: 'noopener noreferrer' },
    poster ? make('img', { src: poster, alt: '', loading: 'lazy' }) : undefined,
    make('strong', { lang: speech.language }, speech.words('reader_open_at', host)),
    words || undefined,
  );
}

/** What a post says, without the name of its host behind it. What stands in a player is for browsers that have none. */
const wordsOf = (embed: Element): string =>
  embed.matches('video, audio') ? '' : saidIn(embed.querySelector('blockquote') ?? embed);
