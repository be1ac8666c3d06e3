import { plainPage, plainStory } from './plain.ts';

const names = ['Air', 'Bakau', 'Cakrawala', 'Dermaga', 'Embun', 'Fajar', 'Galah', 'Hulu', 'Ikan', 'Jala'];

/** Of thirty chapters, a thousand words each. */
export const chapters = Array.from({ length: 30 }, (_, chapter) => {
  const paragraphs = Array.from({ length: 11 }, (_, number) =>
    plainStory(`${names[number % names.length]} ${chapter + 1}-${number + 1}`).paragraphs.join(' '),
  );
  return `<h2>Bab ${chapter + 1}</h2>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;
});

/** A page with a story of more than 30,000 words. */
export const longPage = plainPage(plainStory('Panjang', { middle: chapters.join('') }));
