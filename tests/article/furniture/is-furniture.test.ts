import { expect, test } from 'vitest';
import { body, linesOf, pageWith, paragraphs, storyOf } from '../page.ts';

test('a list of other pages under a title that says so goes with it', () => {
  const list =
    '<h3>More fish you might like</h3><ul><li><a href="/a">Ikan bakar dengan sambal mangga muda</a></li><li><a href="/b">Ikan kuah kuning dari muara</a></li></ul>';
  expect(linesOf(storyOf(pageWith(body({ 5: list }))))).toEqual(paragraphs);
});

/** What stands so under a story alone. */
test.each([
  'Satu buku membuka ribuan mimpi. Ayo donasi via Kabar Peduli!',
  'Dukungan Anda menambah semangat kami untuk menyajikan artikel yang berkualitas.',
  'DONASI, Dapat Voucer Gratis!',
  'Simak berita lainnya terkait pasar ikan',
  'Нашли опечатку? Выделите текст и нажмите Ctrl+Enter',
  'Якщо ви помітили помилку, виділіть її і натисніть Ctrl + Enter.',
  '저작권자 ⓒ 항구일보 무단전재 및 재배포 금지',
  '本网站内容未经授权不得转载。',
  '【责任编辑:李果】',
  'Penulis adalah dosen sosiologi di Purwokerto.',
  '*) Penulis adalah guru di Cilacap.',
  'Bagaimana reaksimu tentang artikel ini?',
  'Reaksi Anda:',
  'Jangan lupa saksikan Kabar Petang hanya di Kabar TV.',
  'This article is written by our community writers and has been reviewed by our editors.',
  'Catatan: tulisan ini adalah opini pribadi penulis dan tidak mencerminkan kebijakan redaksi.',
  'For advert placement and inquiries, call 0800.',
  'Contact: redaksi@kabar.example',
  'What do you think? Let us know.',
  'When we learn of a mistake, we acknowledge it with a correction.',
])('goes from the foot: %s', (line) => {
  expect(linesOf(storyOf(pageWith(body({ 5: `<p>${line}</p>` }))))).toEqual(paragraphs);
});

/** What such forms are for. */
test.each([
  'Support us: become a member of our club today.',
  'Already a subscriber? Log in',
  'Sign-up for the harbour newsletter.',
  '(Except for the headline, this story has not been edited by Kabar staff and is published from a syndicated feed.)',
  'Do you know more about the harbour board? Write to sari@kabar.example or on Signal.',
  'Punya informasi soal dermaga? Kirim ke lapor@kabar.example atau WhatsApp.',
  'Kindly share this story:',
  'Listen to this article · 6:12 min Learn more',
  'Baca halaman berikutnya untuk zodiak lainnya...',
  'No media source currently available',
  'Mohon tunggu...',
  'Get the week at the pier in your inbox.',
  'Follow the Kabar on Google News.',
  'By clicking submit, you agree to our privacy policy.',
  'This video cannot be loaded here.',
  'This story first appeared in Dermaga.',
  'We use affiliate links in this post and earn commissions from them.',
  'If you buy through our links, we may earn a small commission.',
  'To get more updates, follow our Facebook page.',
  'Subscribe now to read the latest news in your city.',
  'All rights reserved. This material, and other digital content on this website, may not be reproduced, published, broadcast, rewritten or redistributed in whole or in part without written permission.',
  'Listen 4:12 min',
  'SKIP ADVERTISEMENT',
  'This audio is auto-generated. Please let us know if you have feedback.',
  'Our Standards: The Kabar Trust Principles.',
  'End of Article',
  'Halaman Selanjutnya : Dermaga baru dilengkapi gudang es, saluran air bersih, dan tempat bongkar …',
  'We use cookies to make this site work and to count our visitors.',
  'Did you make this? Please leave a ⭐ rating below!',
  'Hak cipta dilindungi undang-undang.',
  'Dilarang keras mengambil konten untuk kecerdasan buatan tanpa izin tertulis.',
  'Penulis: Sari Dewi | Editor: Bayu',
  'Kategori',
  'Artikel ini telah tayang di kabar.example dengan judul Pasar Ikan.',
  'Baca selengkapnya di halaman selanjutnya.',
  'Simak kelanjutannya di halaman berikutnya >>>',
  'Scroll ke bawah untuk simak artikel selanjutnya.',
  'PROMOTED CONTENT',
  'Kabar berkomitmen pada berita yang jernih. Ikuti terus update topik ini dan notifikasi penting di Aplikasi Kabar. Download sekarang!',
  'Klik untuk bergabung dengan saluran WhatsApp Kabar.com',
  'Jangan lupa follow akun sosial media kami dan ikuti saluran WhatsApp Kabar TV',
  'Ikuti perkembangan terkini seputar pelabuhan hanya di kabar.com',
  'Dapatkan informasi dan inspirasi pilihan di email kamu.',
  'Daftarkan email',
  'BACA JUGA: Update Berita Pelabuhan dari Kabar.co.id, <a href="/a">Klik di Sini</a>',
  'Heboh..! Coba simak video ini:',
  "Simak Video 'Pasar Lama Dibongkar':",
  'This story was originally published by Dermaga and is republished here with permission.',
  'Ikuti berita akurat, jelas, dan tepercaya di kanal WhatsApp kami',
  'Ikuti kanal WhatsApp kami, tulis komentar, dan dapatkan berita pilihan',
  'Gabung kanal Telegram kami, kata kunci: kabar',
  '(AFP/Getty Images)',
  'Kapal sandar di dermaga baru. (AFP/Reuters)',
  'Dapatkan berita pilihan di email Anda',
  'Kay Nietfeld dpa',
  'picture alliance / dpa',
  'Follow our harbour page on Facebook.',
  'For the latest breaking news and stories, sign up for our newsletter here.',
  '(You can now subscribe to our Kabar WhatsApp channel)',
  'Catch all the business news, breaking news events and latest news updates on Kabar.',
  'By providing an email address. I agree to the terms of use.',
  'Tried this recipe? Tag us!',
  'Já é assinante? Iniciar sessão',
  'Vai a tutte le notizie di Porto Vecchio. Iscriviti alla newsletter.',
  'Republish this story',
])('goes: %s', (line) => {
  expect(linesOf(storyOf(pageWith(body({ 2: `<p>${line}</p>` }))))).toEqual(paragraphs);
});

test('a heading of the story’s own that prose follows stays: "Up next"', () => {
  const more = 'Kapal pertama merapat di dermaga baru pada Rabu, dan pasar lama ditutup sehari kemudian.';
  const html = pageWith(body({ 5: `<h3>UP NEXT</h3><p>${more}</p>` }));
  expect(linesOf(storyOf(html))).toEqual([...paragraphs, 'UP NEXT', more]);
});

test('a biography that calls the author by her last name goes', () => {
  const html = pageWith(
    `<p class="byline">By Sari Dewi</p>${body({ 5: '<p>Dewi covers markets for the Kabar.</p>' })}`,
  );
  expect(linesOf(storyOf(html))).toEqual(paragraphs);
});

test('a biography goes with its title', () => {
  const box = '<div><h3>Sobre la firma</h3><p>Sari Dewi</p><p>Redactora de la sección de Mercados.</p></div>';
  expect(linesOf(storyOf(pageWith(body({ 5: box }))))).toEqual(paragraphs);
});

/** Around a recipe: ways to it, and what may be done with it. */
test.each([
  'Print Recipe',
  'Jump to Recipe',
  'Jump to recipe card',
  'Jump to Video',
  'Pin Recipe',
  'Rate this recipe',
  'Rate Recipe',
  'Email recipe',
  'Cetak resep',
  'Simpan resep ini',
  'Bagikan resep',
  'Lompat ke resep',
  'Langsung ke resep',
])('goes from a recipe: %s', (line) => {
  for (const button of [`<p>${line}</p>`, `<p><a href="#resep">${line}</a></p>`])
    expect(linesOf(storyOf(pageWith(`${button}${body({ 2: button, 5: button })}`)))).toEqual(paragraphs);
});
