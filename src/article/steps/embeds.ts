import type { Draft, Preparation } from '../draft.ts';
import { possibleOf } from '../possible.ts';
import { selectAny } from '../select.ts';

/** What can be embedded: by the host of the frame, whole labels from the right. Sorted. */
const sources: readonly (readonly [string, string])[] = [
  ['20.detik.com', '20detik'],
  ['bsky.app', 'Bluesky'],
  ['dailymotion.com', 'Dailymotion'],
  ['datawrapper.dwcdn.net', 'Datawrapper'],
  ['documentcloud.org', 'DocumentCloud'],
  ['facebook.com', 'Facebook'],
  ['flo.uri.sh', 'Flourish'],
  ['flourish.studio', 'Flourish'],
  ['google.com', 'Google Maps'],
  ['infogram.com', 'Infogram'],
  ['instagram.com', 'Instagram'],
  ['linkedin.com', 'LinkedIn'],
  ['open.spotify.com', 'Spotify'],
  ['podcasts.apple.com', 'Apple Podcasts'],
  ['reddit.com', 'Reddit'],
  ['rumble.com', 'Rumble'],
  ['scribd.com', 'Scribd'],
  ['soundcloud.com', 'SoundCloud'],
  ['streamable.com', 'Streamable'],
  ['threads.com', 'Threads'],
  ['threads.net', 'Threads'],
  ['tiktok.com', 'TikTok'],
  ['twitch.tv', 'Twitch'],
  ['twitter.com', 'X'],
  ['vidio.com', 'Vidio'],
  ['vimeo.com', 'Vimeo'],
  ['x.com', 'X'],
  ['youtube-nocookie.com', 'YouTube'],
  ['youtube.com', 'YouTube'],
];
const quotes =
  'blockquote.twitter-tweet, blockquote.instagram-media, blockquote.tiktok-embed, blockquote.text-post-media, blockquote.bluesky-embed, blockquote.reddit-embed-bq, .fb-post[data-href], .fb-video[data-href]';
const frames = ['iframe', 'amp-iframe', 'amp-facebook', 'amp-tiktok'];

/** What names a part of an address only: where it stands, and what it goes on from. */
const numbered: readonly (readonly [string, string, string])[] = [
  ['.flourish-embed[data-src]', 'data-src', 'https://flo.uri.sh/'],
  ['.infogram-embed', 'data-id', 'https://infogram.com/'],
  ['[id^="datawrapper-vis-"]', 'id', 'https://datawrapper.dwcdn.net/'],
  ['amp-dailymotion', 'data-videoid', 'https://www.dailymotion.com/video/'],
  ['amp-instagram', 'data-shortcode', 'https://www.instagram.com/p/'],
  ['amp-twitter', 'data-tweetid', 'https://twitter.com/i/status/'],
  ['amp-vimeo', 'data-videoid', 'https://vimeo.com/'],
  ['amp-youtube', 'data-videoid', 'https://www.youtube.com/embed/'],
  ['lite-youtube', 'videoid', 'https://www.youtube.com/embed/'],
];
const places = numbered.map(([place]) => place).join(', ');

function sourceNamed(address: URL): string | undefined {
  return sources.find(([host]) => address.hostname === host || address.hostname.endsWith(`.${host}`))?.[1];
}

/** Where a person would look at it, rather than where the frame loads from. */
function pageOf(address: URL): string {
  const video = /^\/embed\/([\w-]{6,})/u.exec(address.pathname)?.[1];
  if (video && /youtube/u.test(address.hostname)) return `https://www.youtube.com/watch?v=${video}`;
  const clip = /^\/video\/(\d+)/u.exec(address.pathname)?.[1];
  if (clip && address.hostname === 'player.vimeo.com') return `https://vimeo.com/${clip}`;
  return address.href;
}

function addressOf(embed: Element, url: URL): URL | undefined {
  const [, name = '', start] = numbered.find(([place]) => embed.matches(place)) ?? [];
  const part = embed.getAttribute(name)?.replace('datawrapper-vis-', '');
  if (part && URL.canParse(part, start)) return new URL(part, start);
  const named =
    embed.getAttribute('src') ||
    embed.getAttribute('data-src') ||
    embed.getAttribute('data-href') ||
    embed.getAttribute('data-instgrm-permalink') ||
    embed.getAttribute('cite') ||
    [...embed.querySelectorAll('a[href]')].at(-1)?.getAttribute('href') ||
    '';
  return URL.canParse(named, url.href) ? new URL(named, url) : undefined;
}

function card(page: Document, embed: Element, address: URL, source: string): Element {
  const figure = page.createElement('figure');
  figure.setAttribute('data-embed', source);
  const link = page.createElement('a');
  link.setAttribute('href', pageOf(address));
  link.textContent = embed.getAttribute('title')?.trim() || source;
  figure.append(link);
  const quoted = embed.matches('blockquote') ? embed : embed.querySelector('blockquote');
  if (quoted) {
    const quote = page.createElement('blockquote');
    quote.append(...quoted.cloneNode(true).childNodes);
    figure.prepend(quote);
  }
  return figure;
}

/** Turns every known embed into a card: a figure with `data-embed`, a link and what it quotes. Nothing is loaded. */
export const embeds: Preparation = {
  name: 'embeds',
  prepare({ page, url }: Draft): void {
    for (const embed of selectAny(page, [...possibleOf(page, [quotes, places]), ...frames])) {
      const address = addressOf(embed, url);
      const source = address && sourceNamed(address);
      if (address && source && /^https?:$/u.test(address.protocol))
        embed.replaceWith(card(page, embed, address, source));
    }
  },
};
