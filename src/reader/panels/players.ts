import { urlOf } from '../story/address.ts';

type Player = (address: URL) => string | undefined;

/** `part` of the path that a pattern finds, in an address of the player. */
const found =
  (pattern: RegExp, player: (part: string) => string): Player =>
  ({ pathname }) => {
    const part = pattern.exec(pathname)?.[1];
    return part && player(part);
  };
const asItIs: Player = ({ href }) => href;
/** The frame's own address is known by its path; whatever else the host has is a page, which frames refuse. */
const whereFramed =
  (pattern: RegExp): Player =>
  (address) =>
    pattern.test(address.pathname) ? address.href : undefined;

const youtube: Player = (address) => {
  const video =
    address.searchParams.get('v') ?? /^\/(?:embed|shorts|live)\/([\w-]+)/.exec(address.pathname)?.[1];
  return video && /^[\w-]{6,20}$/.test(video)
    ? `https://www.youtube-nocookie.com/embed/${video}?autoplay=1`
    : undefined;
};
const post: Player = found(
  /^\/[^/]+\/status\/(\d+)/,
  (id) => `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`,
);
const facebook: Player = (address) =>
  address.pathname.startsWith('/plugins/')
    ? address.href
    : `https://www.facebook.com/plugins/post.php?href=${encodeURIComponent(address.href)}`;

/** Who lets a page show what they have, and at which address they ask least of a visitor. By host, whole labels from the right; sorted. */
const players: readonly (readonly [host: string, player: Player])[] = [
  ['dailymotion.com', found(/\/video\/(\w+)/, (id) => `https://geo.dailymotion.com/player.html?video=${id}`)],
  ['datawrapper.dwcdn.net', asItIs],
  ['facebook.com', facebook],
  ['flo.uri.sh', asItIs],
  ['flourish.studio', whereFramed(/\/embed\b/)],
  ['google.com', whereFramed(/^\/maps\/(?:embed|d\/embed)/)],
  ['infogram.com', asItIs],
  [
    'instagram.com',
    found(/^\/((?:p|reel|tv)\/[\w-]+)/, (id) => `https://www.instagram.com/${id}/embed/captioned/`),
  ],
  ['open.spotify.com', found(/^\/(?:embed\/)?(\w+\/\w+)/, (id) => `https://open.spotify.com/embed/${id}`)],
  ['soundcloud.com', whereFramed(/^\/player/)],
  ['threads.net', found(/^\/(@[^/]+\/post\/[\w-]+)/, (id) => `https://www.threads.net/${id}/embed`)],
  ['tiktok.com', found(/\/(?:video|v2)\/(\d+)/, (id) => `https://www.tiktok.com/embed/v2/${id}`)],
  ['twitter.com', post],
  ['vidio.com', whereFramed(/\/embed\b/)],
  [
    'vimeo.com',
    found(/^\/(?:video\/)?(\d+)/, (id) => `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1`),
  ],
  ['x.com', post],
  ['youtu.be', found(/^\/([\w-]{6,20})$/, (id) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`)],
  ['youtube-nocookie.com', youtube],
  ['youtube.com', youtube],
];

/** Where what a card leads to can be shown in place, over https; undefined where it opens in a tab of its own only. */
export function playerOf(address: string): string | undefined {
  const url = urlOf(address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const [, player] =
    players.find(([host]) => url.hostname === host || url.hostname.endsWith(`.${host}`)) ?? [];
  return player?.(url)?.replace(/^http:/, 'https:');
}
