// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openReader, type Reader } from '../../src/reader/open-reader.ts';
import { articleOf, optionsWith, storyOf, watchClosedRoots } from './support.ts';

vi.mock('../../src/reader/trusted.ts', () => ({ trusted: (handle: unknown) => handle }));

const html =
  '<h2>One</h2><p>First<sup><a href="#n1">1</a></sup>.</p><h2>Two</h2><p>Second.</p><h2>Three</h2>' +
  '<figure><img src="/a.png" alt="A bridge"><figcaption>At dawn</figcaption></figure><img src="/b.png" alt="A river">' +
  '<pre>let a = 1;<br>a++;</pre><a href="/more"><img src="/c.png" alt="Elsewhere"></a><p id="n1">1. By the railway itself. <a href="#c1">↩</a></p>';

let until = new AbortController();
let frame: ShadowRoot;
let closedRoot: ReturnType<typeof watchClosedRoots>;
let reader: Reader;
const onAppearance = vi.fn();
const onClose = vi.fn();

const button = (name: string) => {
  const found = [...frame.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
};
const press = (key: string) =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const panel = () => frame.querySelector('.panel h2')?.textContent;
const looks = () => onAppearance.mock.calls.map(([look]) => look);

beforeEach(() => {
  vi.useFakeTimers();
  onAppearance.mockClear();
  onClose.mockClear();
  until = new AbortController();
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  closedRoot = watchClosedRoots();
  reader = openReader(document, articleOf(html), optionsWith({ onAppearance, onClose }), until.signal);
  frame = closedRoot(storyOf(document));
});

afterEach(() => {
  until.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('own colours are chosen one by one, and a sentence says where they are too alike', () => {
  button('Appearance').click();
  const own = [...frame.querySelectorAll('label')].find((label) => label.textContent === 'Own');
  own?.querySelector('input')?.click();
  const colours = [...frame.querySelectorAll<HTMLInputElement>('input[type=color]')];
  expect(colours.map((input) => input.parentElement?.textContent)).toEqual(['Background', 'Text', 'Links']);
  expect(frame.querySelector('.colours [role=status]')?.textContent).toBe('');
  for (const input of colours.slice(1)) {
    input.value = '#eeeeee';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  expect(frame.querySelector('.colours [role=status]')?.textContent).toBe(
    'Text is hard to read in these colours: its contrast is 1 : 1, and 4.5 : 1 is needed. ' +
      'Links are hard to read in these colours: their contrast is 1 : 1, and 4.5 : 1 is needed.',
  );
  vi.advanceTimersByTime(1000);
  expect(looks()).toEqual([
    expect.objectContaining({ theme: 'own', ownInk: '#eeeeee', ownAccent: '#eeeeee' }),
  ]);
});

describe('the bar', () => {
  test('leads out', () => {
    button('Close the reader').click();
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('says how much is left, in few letters to the eye where there is little room', () => {
    expect(frame.querySelector('.left > :not([aria-hidden])')?.textContent).toBe('1 minute left');
    expect(frame.querySelector('.left > [aria-hidden]')?.textContent).toBe('1 min');
  });

  test('makes letters larger and smaller, and tells it once they rest', () => {
    button('Larger text').click();
    button('Larger text').click();
    button('Smaller text').click();
    expect(onAppearance).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(looks()).toEqual([expect.objectContaining({ size: 21 })]);
  });

  test('turns the light off and on in one tap', () => {
    button('Dark theme').click();
    button('Light theme').click();
    until.abort();
    expect(looks()).toEqual([expect.objectContaining({ theme: 'light' })]);
  });

  test.each([
    ['Contents', 'Contents'],
    ['Appearance', 'Appearance'],
    ['Listen', 'Listen'],
    ['Share and save', 'Share and save'],
    ['Keyboard help', 'Keyboard help'],
  ])('opens and closes the panel "%s"', (name, title) => {
    button(name).click();
    expect(panel()).toBe(title);
    expect(button(name).getAttribute('aria-expanded')).toBe('true');
    button(name).click();
    expect(panel()).toBeUndefined();
    expect(frame.activeElement).toBe(button(name));
  });
});

describe('all by keyboard', () => {
  test('Escape closes what is open last, then the reader', () => {
    press('?');
    expect(panel()).toBe('Keyboard help');
    press('Escape');
    expect(panel()).toBeUndefined();
    expect(onClose).not.toHaveBeenCalled();
    press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('a page that keeps the keys for itself does not keep the browser’s request to close what is open last', () => {
    const watchers: EventTarget[] = [];
    class CloseWatcher extends EventTarget {
      constructor() {
        super();
        watchers.push(this);
      }
      destroy() {
        watchers.push(new EventTarget());
      }
    }
    until.abort();
    vi.stubGlobal('CloseWatcher', CloseWatcher);
    const again = new AbortController();
    openReader(document, articleOf(html), optionsWith({ onClose }), again.signal);
    const ask = () => watchers.at(-1)?.dispatchEvent(new Event('close'));
    press('?');
    ask();
    expect(onClose).not.toHaveBeenCalled();
    ask();
    expect(onClose).toHaveBeenCalledOnce();
    again.abort();
    ask();
    expect(onClose).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  test('+ and - change the letters', () => {
    press('+');
    press('+');
    press('-');
    vi.advanceTimersByTime(1000);
    expect(looks()).toEqual([expect.objectContaining({ size: 21 })]);
  });

  test('keys of the reader do not reach the page, all others do', () => {
    const heard: string[] = [];
    document.addEventListener('keydown', ({ key }) => heard.push(key), { signal: until.signal });
    for (const key of ['?', 'Escape', 'j', '/']) press(key);
    expect(heard).toEqual(['j', '/']);
  });

  test('Escape is heard also where the page has put another body in place of its own', () => {
    const { body } = document;
    document.body = document.createElement('body');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(onClose).toHaveBeenCalledOnce();
    document.body = body;
  });

  test('a key in the popup of another extension is not ours', () => {
    const foreign = document.body.appendChild(document.createElement('input'));
    foreign.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(onClose).not.toHaveBeenCalled();
    foreign.remove();
  });
});

test.each([
  ['Copied.', true],
  ['The browser does not allow copying here.', false],
])('code is copied by a button of its own, which is no text of the story: "%s"', async (said, allows) => {
  const writeText = vi.fn(() => (allows ? Promise.resolve() : Promise.reject(new Error('refused'))));
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: { writeText } }));
  document.execCommand = () => false;
  const root = closedRoot(storyOf(document).querySelector('pre')?.previousElementSibling ?? null);
  root.querySelector('button')?.click();
  await vi.advanceTimersByTimeAsync(1);
  expect(root.querySelector('[role=status]')?.textContent).toBe(said);
  expect(writeText).toHaveBeenCalledExactlyOnceWith('let a = 1;\na++;');
  expect(storyOf(document).textContent).not.toContain('Copy');
  vi.unstubAllGlobals();
});

describe('the appearance', () => {
  beforeEach(() => button('Appearance').click());

  test.each([
    ['.theme label:nth-of-type(3) input', { theme: 'sepia' }],
    ['.font label:nth-of-type(2) input', { font: 'sans' }],
    ['.align label:nth-of-type(2) input', { align: 'justify' }],
    ['.links label:nth-of-type(3) input', { links: 'plain' }],
    ['.switch:nth-of-type(1) input', { hyphenate: true }],
  ])('%s chooses', (selector, look) => {
    frame.querySelector<HTMLInputElement>(selector)?.click();
    vi.advanceTimersByTime(1000);
    expect(looks()).toEqual([expect.objectContaining(look)]);
  });

  test('can be put back', () => {
    button('Larger text').click();
    button('Reset appearance').click();
    vi.advanceTimersByTime(1000);
    expect(looks()).toEqual([expect.objectContaining({ size: 20 })]);
  });
});

describe('read aloud', () => {
  test('survives missing voices with a sentence', async () => {
    button('Listen').click();
    button('Read aloud').click();
    await vi.advanceTimersByTimeAsync(10);
    expect(frame.querySelector('.panel [role=status]')?.textContent).toBe(
      'This device has no voice of its own for the language of this story.',
    );
  });
});

test('how fast it reads aloud, and whether captions too, is remembered; choosing it begins nothing', () => {
  button('Listen').click();
  const field = (type: string) => {
    const found = frame.querySelector<HTMLInputElement>(`.panel input[type=${type}]`);
    if (!found) throw new Error(`There is no ${type} in the panel.`);
    return found;
  };
  const speed = field('range');
  speed.value = '1.5';
  speed.dispatchEvent(new Event('input', { bubbles: true }));
  field('checkbox').click();
  vi.runAllTimers();
  expect(looks().at(-1)).toMatchObject({ speed: 1.5, captionsAloud: true });
  expect(frame.querySelector('.panel .value')?.textContent).toBe('1.5 ×');
  expect(frame.querySelector('.panel')?.textContent).not.toContain('voice');
});

describe('read aloud, asked for from outside,', () => {
  test('opens its panel, twice without closing it', async () => {
    reader.readAloud();
    await vi.advanceTimersByTimeAsync(10);
    expect(panel()).toBe('Listen');
    reader.readAloud();
    expect(panel()).toBe('Listen');
  });
});

describe('the story answers', () => {
  test('contents lead to their subhead', () => {
    button('Contents').click();
    button('Two').click();
    expect(panel()).toBeUndefined();
    expect(storyOf(document).getRootNode()).toHaveProperty('activeElement.textContent', 'Two');
  });

  test('a call shows its note where it is read', () => {
    storyOf(document).querySelector<HTMLElement>('sup a')?.click();
    expect(frame.querySelector('.note p')?.textContent).toBe('1. By the railway itself.');
    press('Escape');
    expect(frame.querySelector('.note')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
  });

  test('a picture opens at full size with its caption, and leads to the next', () => {
    storyOf(document).querySelector<HTMLElement>('figure img')?.click();
    expect(frame.querySelector('.light-caption')?.textContent).toBe('At dawn');
    expect(frame.querySelector('.light .left')?.textContent).toBe('1 of 2');
    press('ArrowRight');
    expect(frame.querySelector('.light-caption')?.textContent).toBe('A river');
    press('ArrowRight');
    expect(frame.querySelector('.light-caption')?.textContent).toBe('At dawn');
    press('Escape');
    expect(frame.querySelector('.light')).toBeNull();
  });

  test('pictures open by keyboard too, but not those that are links', () => {
    const [first, , third] = storyOf(document).querySelectorAll('img');
    expect(third?.hasAttribute('role')).toBe(false);
    first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(frame.querySelector('.light')).not.toBeNull();
  });
});

describe('the page is kept out', () => {
  test.each(['copy', 'contextmenu', 'selectstart'])('of %s inside the reader', (name) => {
    let heard = 0;
    document.addEventListener(name, () => heard++, { signal: until.signal });
    storyOf(document).dispatchEvent(new Event(name, { bubbles: true, composed: true }));
    expect(heard).toBe(0);
    document.body.dispatchEvent(new Event(name, { bubbles: true }));
    expect(heard).toBe(1);
  });

  test('a click that the page makes leads nowhere', () => {
    const link = storyOf(document).querySelector<HTMLAnchorElement>('a[href^="https:"]');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
  });
});
