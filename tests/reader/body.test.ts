// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../src/reader/story/body.ts';
import { makerFor } from '../../src/reader/story/make.ts';
import { articleOf, speech } from './support.ts';

const shown = (html: string) => {
  const box = document.createElement('div');
  box.append(bodyOf(articleOf(html), makerFor(document), speech));
  return box;
};

test('what the page keeps folded is shown', () => {
  expect(
    shown('<details><summary>A bollard?</summary>A post.</details>').querySelector('details')?.open,
  ).toBe(true);
});

describe('a picture among words', () => {
  const at = 'https://pictures.example';
  test.each([
    ['of a face', `<img src="${at}/72x72/1f600.png" alt="😀">`, 'Good 😀 morning'],
    ['of a family', `<img src="${at}/1f468-200d-1f469-200d-1f467.svg" alt="👨‍👩‍👧">`, 'Good 👨‍👩‍👧 morning'],
    ['of a flag', `<img src="${at}/emoji.png" alt="🇮🇩" width="20" height="20">`, 'Good 🇮🇩 morning'],
  ])('%s is the sign that it stands for', (_, image, said) => {
    const story = shown(`<p>Good ${image} morning</p>`);
    expect(story.textContent).toBe(said);
    expect(story.querySelector('img')).toBeNull();
  });

  test.each([
    ['a formula stays among them', `<img src="${at}/sum.svg" alt="x" width="32" height="14">`, 'sign'],
    ['a photo does not', `<img src="${at}/bridge.jpg" alt="📷" width="800" height="600">`, ''],
    ['nor one of unknown size', `<img src="${at}/bridge.jpg" alt="📷">`, ''],
    ['nor a line as high as a pixel', `<img src="${at}/line.png" alt="" width="600" height="1">`, ''],
  ])('%s', (_, image, name) => {
    expect(shown(`<p>Good ${image} morning</p>`).querySelector('img')?.className).toBe(name);
  });
});

test('a table is called by its caption, the lines of which stay apart', () => {
  const frame = shown('<table><caption>Metres<br>a day</caption><tr><td>1</td></tr></table>').querySelector(
    '.table',
  );
  expect(frame?.getAttribute('aria-label')).toBe('Metres a day');
});
