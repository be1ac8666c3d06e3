import { expect, test } from 'vitest';
import { borrowCleaning } from '../../src/page/between-scripts/cleaning-desk.ts';
import { followPlayers } from '../../src/page/follow-players.ts';
import { story } from '../clutter/page.ts';
import { soon } from '../support/soon.ts';
import { livePage, settled, switchFor } from './live.ts';

const floating = (inner: string) =>
  `<div id="player" style="position:fixed">${inner}<button aria-label="Tutup">×</button></div>`;

/** A page with this in its story, and the ways in which its player stands. */
async function open(inner: string) {
  const { page, window } = livePage(`<article><h1>Kapal terakhir</h1>${story(inner)}</article>`);
  const player = page.querySelector('#player') as HTMLElement;
  const cleaning = switchFor(page);
  let told = 0;
  const life = new AbortController();
  borrowCleaning((lent) => {
    const causes = () => lent.causes().filter(({ finding }) => finding.element === player);
    followPlayers(page, { ...lent, causes }, () => {
      told += 1;
    });
  }, life.signal);
  cleaning.turn(true);
  await settled();
  const stand = async (position: string) => {
    player.style.position = position;
    page.dispatchEvent(new window.Event('scroll'));
    await settled();
  };
  const isShown = () => !player.hasAttribute('data-jernih') || player.hasAttribute('data-jernih-shown');
  return { page, window, cleaning, stand, isShown, told: () => told };
}

test('a player that floats is hidden, stands where it belongs once it has gone home, and goes when it floats again', async () => {
  const { stand, isShown, told } = await open(floating('<video></video>'));
  await soon(() => expect(isShown()).toBe(false));
  await stand('fixed');
  expect(isShown()).toBe(false);
  await stand('static');
  expect([isShown(), told()]).toEqual([true, 1]);
  await stand('fixed');
  expect([isShown(), told()]).toEqual([false, 2]);
  await stand('relative');
  expect([isShown(), told()]).toEqual([true, 3]);
});

test('what a person hides again stays hidden, at home too', async () => {
  const { cleaning, stand, isShown } = await open(floating('<iframe allowfullscreen></iframe>'));
  await stand('fixed');
  await stand('relative');
  cleaning.showKind('sticky', false);
  for (const position of ['fixed', 'relative']) {
    await stand(position);
    expect(isShown()).toBe(false);
  }
});

test('a player at home that somebody listens to by then floats on', async () => {
  const { page, stand, isShown } = await open(floating('<video></video>'));
  await stand('static');
  expect(isShown()).toBe(true);
  const video = page.querySelector('video') as HTMLVideoElement;
  Object.defineProperty(video, 'paused', { value: false, configurable: true });
  await stand('fixed');
  expect(isShown()).toBe(true);
  Object.defineProperty(video, 'paused', { value: true });
  await stand('fixed');
  expect(isShown()).toBe(false);
});

test.each([
  ['its reader has paused while it floats stays', false],
  ['has played to its end goes', true],
])('a player that %s', async (_, hasEnded) => {
  const { page, window, stand, isShown } = await open(floating('<video></video>'));
  await stand('static');
  const video = page.querySelector('video') as HTMLVideoElement;
  const set = (name: string, value: boolean) =>
    Object.defineProperty(video, name, { value, configurable: true });
  set('paused', false);
  await stand('fixed');
  set('ended', hasEnded);
  set('paused', true);
  video.dispatchEvent(new window.Event('pause'));
  await stand('fixed');
  expect(isShown()).toBe(!hasEnded);
});

test('a frame that somebody has pressed floats on', async () => {
  const { page, window, stand, isShown } = await open(floating('<iframe allowfullscreen></iframe>'));
  await stand('static');
  page.querySelector('iframe')?.focus();
  window.dispatchEvent(new window.Event('blur'));
  page.querySelector<HTMLElement>('#player button')?.focus();
  await stand('fixed');
  expect(isShown()).toBe(true);
});

test.each([
  ['without a player', floating('<iframe id="google_ads_iframe_1"></iframe>'), 'static'],
  [
    'for an advertisement',
    floating('<div class="ad"><video></video></div>').replace('"player"', '"player" class="ads-player"'),
    'static',
  ],
  ['that is laid elsewhere', floating('<video></video>'), 'absolute'],
])('a bar %s stays hidden', async (_, inner, position) => {
  const { stand, isShown } = await open(inner);
  await stand('fixed');
  await stand(position);
  expect(isShown()).toBe(false);
});
