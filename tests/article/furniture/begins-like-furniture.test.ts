import { expect, test } from 'vitest';
import { body, linesOf, pageWith, paragraphs, storyOf } from '../page.ts';

/** Sentences that begin as lines of furniture do, and go on otherwise. */
const sentences = [
  'Sie sind bereits auf dem Weg zum Hafen, sagte die Kapitänin.',
  'Jetzt weiterlesen will im Lesesaal niemand mehr, seit das Licht flackert.',
  'Dieser Inhalt ist im Nachlass der Fischerin gefunden worden.',
  'Support for membership of the union has risen to 61 per cent, a poll found.',
  'Already a member of the alliance, the island joined the fishing treaty in March.',
  'Already registered as a candidate, she withdrew an hour before the deadline.',
  'By signing the accord, both sides agree to the terms of the ceasefire on the river.',
  'The video could not be shown to the jury, the judge ruled on Monday.',
  'The story first appeared in a parish paper in 1911, where a clerk noticed it.',
  'The piece originally ran for nine minutes before the composer cut it.',
  'In this scheme, sellers used affiliate links to claim commissions on goods nobody bought.',
  'My brother used to buy old boats and get a commission on each sale.',
  'To get more visitors, the museum began to post its Instagram pictures at noon.',
  'If you like the smell of tar, Instagram will not help you, the ropemaker says.',
  'Stay-at-home orders were announced on the ministry’s WhatsApp channel at midnight.',
  'Sign up for a berth at the harbour office and get full access to the slipway, the notice says.',
  'Cover photo of the parish magazine shows the ferry in 1951.',
  'Get rid of the newsletter, the editor was told, and she did.',
  'All rights reserved to the islanders in 1746 were upheld by the court.',
  '“Listen.”',
  'We use cookies as bait, the ratcatcher explained, on this site and others.',
  'Sign up to the treaty by June, the minister urged, or lose our support on Facebook.',
  'Folgen Sie uns, riefen die Kinder, und keiner dachte an Instagram.',
  'Ikuti kami, kata relawan itu, lalu kirim berita lewat WhatsApp.',
  'mhi/dpa',
  'jpw/Reuters/AP',
  'Editor: a word she never used for herself, though she edited the paper for forty years.',
  'Become a member of the crew and you learn which knots matter.',
  'Download speeds fell to half after the cable broke, Google News users complained.',
  'Follow the river north and you reach the mill where the first newsletters were printed.',
  'Sign after sign pointed to the old road, and no newsletter had warned of it.',
  'Want of rain had emptied the inbox of the water company’s complaints desk.',
  'Cek berita itu dulu sebelum membagikannya lewat WhatsApp, pesan guru kepada murid.',
  'We use cookies to lure the hedgehogs, the warden explained.',
  'Hak cipta lagu itu dipegang keluarga sejak 1987.',
  'Dilarang mengambil foto di dalam gua, kata pemandu kepada rombongan.',
  'Dilarang mengambil ikan tanpa izin kepala adat sampai bulan purnama.',
  'Reporter: Sejak kapan Bapak menjaga mercusuar ini?',
  'Penulis: dua hari di dalam perahu, tiga malam di dermaga, dan tidak sekali pun ia mengeluh.',
  'Unduh aplikasi Cek Bansos melalui Play Store atau buka laman cekbansos.kemensos.go.id.',
  'Unduh aplikasi MyPertamina atau kunjungi subsiditepat.mypertamina.id untuk mendaftarkan perahu.',
  'Cek info terbaru penerima bansos di aplikasi milik Kementerian Sosial.',
  'Ikuti info terbaru gempa di aplikasi Info BMKG, jangan percaya pesan berantai.',
  'Kategori: pelajar SMA, mahasiswa, dan umum, dengan hadiah Rp2 juta.',
  'Topik: apa yang terjadi bila tanggul jebol pada malam hari.',
  'Artikel ini telah tayang, kata jaksa membacakan barang bukti, tanpa izin korban.',
  'This story was first published by a parish paper in 1952, and nobody believed it until the river rose.',
  'Klik menu berita, lalu pilih ikon WhatsApp untuk mengirimnya kepada panitia.',
  'Jangan lupa membawa aplikasi peta, kata pemandu, karena sinyal hilang di lereng.',
  'Ayo donasi, begitu isi pesan berantai yang menipu ratusan warga itu.',
  'Dukungan Anda, tulis presiden itu kepada kami para petani, lebih berharga daripada pupuk.',
  'Simak video, lalu jawab tiga soal, begitu cara lolos ujian SIM di kota itu.',
  'Lihat video itu sekali lagi, pinta jaksa kepada saksi.',
  'Baca juga nama di batu itu, kata juru kunci, lalu klik kamera di sini.',
  'Ikuti sekarang atau tidak sama sekali, begitu aturan balap perahu itu.',
  'Tekan Ctrl+Enter untuk mengirim jawaban, begitu petunjuk ujian itu.',
  '同サービスは会員登録が不要で、港の店でも使える。',
  'Dapatkan tautan verifikasi di email Anda.',
  'Dapatkan kode OTP yang dikirim di email kamu',
  'Notifikasi palsu itu meminta korban memasang aplikasi dengan tombol unduh sekarang.',
  'Jangan lupa ikuti informasi resmi di aplikasi Info BMKG untuk update gempa.',
  'Jangan lupa ikuti update kami di kanal resmi BMKG, imbau dia.',
  'Ikuti kami lewat kanal WhatsApp desa, katanya kepada warga.',
  '“Ikuti berita resmi di kanal Telegram kami,” ujarnya.',
  'Simak berita dari kanal resmi saja, ungkap Sari kepada wartawan.',
  'Unduh aplikasi itu bersama kami, jelasnya kepada para petani.',
  'Get the latest from our app, the mayor told residents.',
  'Follow us on Facebook, the fishermen wrote on a banner.',
  'Ikuti kami di WhatsApp, pinta Sari.',
  'Ikuti kami di WhatsApp, tegasnya.',
  'Gabung bersama kami, begitu isi ajakan di grup Telegram penipu itu.',
  'Mari kita bersihkan saluran air di kampung kami sebelum hujan datang.',
  'Klik Simpan untuk masuk ke halaman berikutnya.',
  'Simak tabel tarif pada halaman selanjutnya.',
  'Simak hasil seleksi hanya di sscasn.bkn.go.id',
  '(mhi/dpa)',
  '(ant/reuters)',
  'Peresmian dijadwalkan hari Jumat di dermaga baru. (ant/reuters)',
  'Simak jadwal lengkap kapal Natal hanya di pelni.co.id',
  'Ikuti pendaftaran mudik gratis hanya di kai.id',
  'Data ini dikutip dari kantor berita AFP',
  'The figures were first reported by AFP',
  'Das teilte die Polizei am Montag mit dpa',
  '(dpa)',
  '(ant/dpa)',
  'Follow the money and you find us all on Facebook.',
  'Follow that thread and our town appears on YouTube for the wrong reasons.',
  'Stay with us, she begged in the last video on TikTok.',
  'Find our missing daughter, the parents pleaded on Facebook.',
  'Help us find the last newsletter, the archive asked.',
  'Tags: the dog wore two of them.',
  'Themen: Wasser, Straßen und der Brotpreis bestimmten den Abend.',
  'Melden Sie sich bei uns, steht auf dem Zettel der Polizei.',
  'And I agree with him about the terms of the deal.',
  'For more than ten years you could follow our boats up the channel.',
  'For the latest storm, residents should download the app of the county.',
  'Déjà abonné au journal de son père, il en devint le rédacteur à vingt ans.',
  'Já é assinante da rede elétrica quem pagou a taxa em maio.',
  'By signing up I agree to terms that I have never read, and so do all my neighbours.',
  'By continuing to ask, I consent to hear things I would rather not; those were her terms.',
  'By signing up, you agree to the company’s terms, which let it sell your photographs.',
  'You can now follow our boats on the channel from the pier of the lighthouse.',
  'Catch all the fish you like, the news brought no updates to the quota.',
  'Temas: el agua y la sed de un pueblo llamado Alcalá.',
  'In sport: why did the keeper stay on the line?',
  'Vai a tutte le notizie false e chiedi chi le paga, diceva il maestro.',
  'Find out how our daughters are sold on Facebook.',
  'Follow my mother for a day and you learn what YouTube is for.',
  'Subscribe, the sign above the bookshop door still says, though its newsletter died in 1998.',
  'Leave a reply within ten days, the letter ordered the tenants.',
  '© 1951 is the mark on the plate under the wheel.',
  'Already a member? The question was printed on the back of the ballot.',
  'Thank you for reading this far, the last page of the diary says.',
  '<a href="/keluarga/sumur">Related, though distantly,</a> the two families share a well.',
  '<a href="/sidang/9">Selanjutnya: sidang putusan</a> pada 4 Desember.',
  'Supported by her two sisters.',
  'The code has been copied by three rivals.',
  'This report has not been edited by the ministry, its authors stress, and it names fourteen villages.',
  'This article has been published from prison, in eleven parts, by his daughter.',
  'Do you have information about the missing boat? Contact the harbour police on WhatsApp at 0812 000.',
  'Anda punya informasi tentang kapal yang hilang? Hubungi Polres Cilacap lewat WhatsApp 0812 000.',
  'Do you know more about the fire? Detectives ask witnesses to write to saksi@dermaga.example.',
  'Lihat halaman berikutnya untuk hidup Anda.',
  'As an Amazon associate, Dewi packed two hundred boxes an hour.',
  'Listen to this story.',
  'Powered by the tide.',
];

test.each(sentences)('stays: %s', (sentence) => {
  const [before, ...after] = paragraphs.slice(2);
  const lines = linesOf(storyOf(pageWith(body({ 2: `<p>${sentence}</p>` }))));
  const told = sentence.replaceAll(/<[^>]*>/g, '');
  expect(lines).toEqual([...paragraphs.slice(0, 2), before, told, ...after]);
});

/** Under a story, where more is taken for furniture. */
test.each([
  'Donasi, dapat juga berupa beras, diterima di balai desa.',
  '(ant/reuters)',
  'Dapatkan tautan verifikasi di email Anda.',
  'Jangan lupa ikuti update kami di kanal resmi BMKG, imbau dia.',
  '(dpa)',
  '(Avec AFP)',
  'Topics: water, roads and the price of bread filled the meeting.',
  'Republish our letter, the villagers asked the paper.',
  'The post office in Tolland first appeared on a map in 1874.',
  'Do you have a story about the flood? the curator asked every visitor.',
  'What do you think? the judge asked the boy.',
  'What do you think happened to the boat?',
  'What do you think? asked the gull. I said nothing.',
  'About the author of the letter nothing is known.',
  'Do you know who broke the dam? the mother asked in her e-mail to the mayor.',
  'Penulis adalah pekerjaan yang sunyi, kata ibunya.',
  'Hubungi redaksi, begitu pesan terakhirnya.',
  'Get in touch with the sea again, the doctor told her.',
  'Reaksi Anda yang pertama sering yang benar, kata psikolog itu.',
  'Jangan lupa saksikan matahari terbenam di dermaga.',
  'Artikel ini dan pendapat pribadi penulisnya dibacakan jaksa di sidang.',
  'Artikel ini memuat pendapat pribadi penulis, dan tidak pernah sampai ke tangan penerimanya.',
  'Bagaimana reaksi Anda ketika mendengar kabar itu?',
  'Reaksi Anda terhadap putusan itu?',
  'When we learn of a mistake, we say so, the judge promised.',
  'For adverts he wrote a hundred slogans; call them poems.',
  'Reaksi Anda?',
  'Bagaimana reaksi Anda ketika mendengar berita ini?',
  'Jangan lupa tonton film ini mulai 3 Juli hanya di bioskop.',
  'Jangan lupa saksikan pertunjukannya, karena wayang beber kini dimainkan hanya di Pacitan.',
  'Get in touch with our past at the museum of the pier.',
  'This article was written by our community of nuns in 1911.',
  'For advertising executives, the ruling came as a shock.',
  'Penulis adalah dosen yang dipecat pada 1965, dan bukunya dilarang selama tiga puluh tahun.',
])('stays at the foot: %s', (line) => {
  expect(linesOf(storyOf(pageWith(body({ 5: `<p>${line}</p>` }))))).toEqual([...paragraphs, line]);
});

test('a subhead that ends with an agency’s letters stays', () => {
  const heads = ['A Weakened EPA', 'How we beat Getty Images'];
  const html = pageWith(body({ 1: `<h2>${heads[0]}</h2>`, 2: `<h3>${heads[1]}</h3>` }));
  expect(linesOf(storyOf(html))).toEqual(expect.arrayContaining(heads));
});

test('a chapter called after who helped with it stays', () => {
  const heads = ['Powered by the tide', 'Together with Bayu'];
  const html = pageWith(body({ 1: `<h2>${heads[0]}</h2>`, 3: `<h2>${heads[1]}</h2>` }));
  expect(linesOf(storyOf(html))).toEqual(expect.arrayContaining(heads));
});

test.each(['login', 'subscribe'])('prose in a box called "%s" with nothing to press stays', (name) => {
  const text =
    'Untuk masuk ke dermaga pada malam hari, nelayan menyebut nama kapal dan nama ibunya kepada penjaga.';
  const box = `<div class="${name}"><h3>Kata sandi malam</h3><p>${text}</p></div>`;
  expect(linesOf(storyOf(pageWith(body({ 2: box }))))).toContain(text);
});

test('a step in a list that counts them stays', () => {
  const steps = ['Buka lamannya.', 'Lanjut ke halaman berikutnya.', 'Simpan.'];
  const list = `<ol>${steps.map((step) => `<li>${step}</li>`).join('')}</ol>`;
  expect(linesOf(storyOf(pageWith(body({ 2: list })))).join('\n')).toContain(steps.join('\n'));
});

test.each([
  'Dewi covers the whole coast in her old car, a neighbour recalls.',
  'Dewi writes poems about the sea, and she has sold two thousand copies.',
  'Dewi reports a rise of twelve percent in catches for the year.',
])('what somebody of the author’s last name does stays: %s', (line) => {
  const html = pageWith(`<p class="byline">By Sari Dewi</p>${body({ 5: `<p>${line}</p>` })}`);
  expect(linesOf(storyOf(html))).toEqual([...paragraphs, line]);
});

test.each([
  ['a signature', 1, 'Oleh Sari Dewi', []],
  ['a title, before the foot', 2, 'Sobre la firma', ['Sobre la firma']],
])('what stands under %s stays', (_, at, title, kept) => {
  const text = 'Perjanjian itu ditandatangani Senin di pelabuhan di hadapan empat puluh nelayan.';
  const box = `<div><h4>${title}</h4><p>${text}</p></div>`;
  const html = pageWith(`<p class="byline">By Sari Dewi</p>${body({ [at]: box })}`);
  expect(linesOf(storyOf(html)).slice(at + 1, at + 2 + kept.length)).toEqual([...kept, text]);
});
