/** What Jernih costs on a page that changes a thousand times a second, in headless Chromium with the build of the browser tests: node bench/cleaning/restless.ts [seconds, 10 by default]. */
import { plainPage, plainStory } from '../../tests/site/pages/plain.ts';
import { serve } from '../../tests/site/serve.ts';
import { launch } from '../../tests/support/browsers/browser.ts';
import type { Driver } from '../../tests/support/browsers/driver.ts';
import { holds, phone } from '../../tests/support/page.ts';
import { tracingAmongOthers } from './script-time.ts';

const seconds = Number(process.argv[2] ?? 10);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a page does at every turn; `turn` counts. */
const habits: Readonly<Record<string, string>> = {
  'adds a box of words, and takes away the one of a second ago': `
    const box = document.createElement('div');
    box.textContent = 'Kabar ke-' + turn + ': harga ikan di pasar pagi naik sedikit sejak kemarin, kata para pedagang.';
    ground.append(box);
    if (ground.childElementCount > 1000) ground.firstElementChild.remove();`,
  'adds a link with a picture, in a box in a box': `
    const box = document.createElement('section');
    box.innerHTML = '<div class="kartu"><a href="/x' + turn + '"><img alt="" width="20" height="20"><b>Judul ke-' + turn + '</b></a></div>';
    ground.replaceChildren(box);`,
  'writes the time into a line': 'line.textContent = String(turn);',
  'turns a class of its body on and off': `document.body.classList.toggle('ganjil');`,
};

const restless = (habit: string): string => `<div id="ground"></div><p id="line">0</p><script>
  const [ground, line] = [document.querySelector('#ground'), document.querySelector('#line')];
  window.change = (milliseconds) => new Promise((done) => {
    const channel = new MessageChannel();
    let [turn, started] = [0, performance.now()];
    channel.port1.onmessage = () => {
      const now = performance.now() - started;
      if (now > milliseconds) return done(turn);
      // Each in a task of its own, so that each is told by itself.
      if (now >= turn) { turn += 1; ${habit} }
      channel.port2.postMessage(0);
    };
    channel.port2.postMessage(0);
  });
</script>`;

async function costOf(driver: Driver, path: string): Promise<{ turns: number; milliseconds: number }> {
  const page = await driver.open(`http://muara.example${path}`, phone);
  await holds(page, 'the page to be read', 'document.readyState === "complete"');
  await pause(2000);
  const traced = await tracingAmongOthers(page);
  const turns = Number(await page.evaluate(`change(${seconds * 1000})`));
  const milliseconds = await traced.stop();
  await page.close();
  return { turns, milliseconds };
}

const paths = new Map(
  Object.values(habits).map((habit, index) => [
    `/${index}`,
    plainPage(plainStory('Gelisah', { after: restless(habit) })),
  ]),
);
const server = await serve(({ pathname }) => {
  const body = paths.get(pathname);
  return body === undefined ? undefined : { type: 'text/html; charset=utf-8', body };
});
const driver = await launch('chromium', { port: server.port });
try {
  for (const [index, name] of Object.keys(habits).entries()) {
    const { turns, milliseconds } = await costOf(driver, `/${index}`);
    const share = (milliseconds / (seconds * 1000)) * 100;
    console.log(
      `a page that ${name}: ${Math.round(turns / seconds)} changes a second, ${milliseconds.toFixed(0)} ms of ours in ${seconds} s, ${share.toFixed(2)} % of a core`,
    );
  }
} finally {
  await driver.close();
  await server.close();
}
