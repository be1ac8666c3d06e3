import { describe, expect, test } from 'vitest';
import { body, linesOf, pageWith, paragraphs, storyOf } from './page.ts';

const dated = (headline: string) => `${headline}<p class="waktu">Rabu, 4 Maret 2026 09:00 WIB</p>`;
describe('parts of one story stay', () => {
  const chapter = (name: string, say: string) =>
    `<div class="bab">${name}${paragraphs.map((text) => `<p>${say} ${text}</p>`).join('')}</div>`;
  test('chapters that are called as the story is, without a day of their own', () => {
    const html = pageWith('').replace(
      /<article>.*<\/article>/su,
      `<article>${chapter('<h1>Pasar Ikan Pindah ke Dermaga Baru</h1>', 'Satu:')}${chapter('<h1>Dermaga yang Lama</h1>', 'Dua: 3 Mei 2025,')}</article>`,
    );
    expect(linesOf(storyOf(html)).filter((line) => line.startsWith('Dua:'))).toHaveLength(paragraphs.length);
  });

  test.each(['article', 'div'])(
    'what is reported live, in articles within the %s of the story, each with its day',
    (box) => {
      const [first = '', ...rest] = paragraphs;
      const entry = (say: string) =>
        `<article class="pos">${dated(`<h2>${say}</h2>`)}${rest.map((text) => `<p>${say}: ${text}</p>`).join('')}</article>`;
      const html = pageWith('').replace(
        /<article>.*<\/article>/su,
        `<${box} class="pos">${dated('<h1>Pasar Ikan Pindah ke Dermaga Baru</h1>')}<p>${first}</p><p>${rest.join('</p><p>')}</p>${entry('Pagi')}${entry('Siang')}</${box}>`,
      );
      const lines = linesOf(storyOf(html));
      for (const say of ['Pagi', 'Siang']) expect(lines).toContain(`${say}: ${rest[0]}`);
    },
  );

  test('what is reported live, each with its hour', () => {
    const post = (hour: string, text: string) =>
      `<article class="kabar-langsung"><time>${hour}</time><h2>Pukul ${hour}</h2><p>${text}</p><p>${text} Begitu kabar pukul ${hour}.</p><p>${text} Sekian.</p></article>`;
    const posts = post('10.30', paragraphs[3]) + post('10.05', paragraphs[4]) + post('09.40', paragraphs[5]);
    const html = pageWith(body())
      .replace('</h1>', dated('</h1>'))
      .replace('</article>', `${posts}</article>`);
    const told = linesOf(storyOf(html)).join('\n');
    const hours = ['10.30', '10.05', '09.40'].map((hour) => told.indexOf(`kabar pukul ${hour}`));
    expect(hours.every((at) => at > 0)).toBe(true);
    expect(hours.toSorted((a, b) => a - b)).toEqual(hours);
  });
});
