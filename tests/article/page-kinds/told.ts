import { bridge, each, type Kind, page } from './page.ts';

/** Ways to tell the news that are more than paragraphs in a row. */
export const told: Readonly<Record<string, Kind>> = {
  'a live blog, the newest first': {
    url: 'https://www.courier.example/live/river-flood-updates',
    html: page(
      '<title>River flood: live updates - Courier</title><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"River flood: live updates"}</script>',
      `<main><h1>River flood: live updates</h1><ul class="key-points"><li>The river stood four metres above its usual level on Tuesday morning.</li><li>Two bridges in the old town are closed to all traffic.</li></ul><div class="live-feed">${[
        [
          '11:40',
          'Water falls in the north',
          'The gauge at the northern lock shows thirty centimetres less than at dawn, the water board said.',
        ],
        [
          '10:15',
          'School stays closed',
          'The primary school by the quay will not open before Thursday, the council told parents in a letter.',
        ],
        [
          '08:05',
          'Night of sandbags',
          'Volunteers filled twelve thousand sandbags during the night, and most of the lower town stayed dry.',
        ],
      ]
        .map(
          ([time, title, text]) =>
            `<article class="live-post"><time>${time}</time><h2>${title}</h2><p>${text}</p><button>Share</button></article>`,
        )
        .join('')}</div></main><aside><h3>Most read</h3><a href="/z">Ten walks by the river</a></aside>`,
      'en',
    ),
    story: [
      'The river stood four metres above its usual level on Tuesday morning.',
      'Water falls in the north',
      'The gauge at the northern lock shows thirty centimetres less than at dawn, the water board said.',
      'School stays closed',
      'The primary school by the quay will not open before Thursday, the council told parents in a letter.',
      'Volunteers filled twelve thousand sandbags during the night, and most of the lower town stayed dry.',
    ],
    foreign: ['Ten walks'],
  },

  'an interview': {
    url: 'https://www.courier.example/culture/interview-bridge-builder-mira-lang',
    html: page(
      '<title>“A bridge is a promise”</title><meta property="og:type" content="article">',
      `<article><h1>“A bridge is a promise”</h1><div class="body"><p>Mira Lang has built footbridges on three continents. We met her in her workshop by the canal, between two journeys.</p>
<p><strong>What was your first bridge?</strong></p><p>A plank over the ditch behind my grandmother’s house. It held for one summer.</p><p><strong>And the next?</strong></p><p>Ropes.</p><p><strong>Courier: Do you fear storms?</strong></p><p><strong>Lang:</strong> Of course. Whoever does not fear them should build something else, a garden shed for example.</p>
<aside class="pullquote"><p>“It held for one summer.”</p></aside><p><em>Interview: Jan Reuter</em></p></div></article>`,
      'en',
    ),
    story: [
      'What was your first bridge?',
      'A plank over the ditch behind my grandmother’s house. It held for one summer.',
      'And the next?',
      'Ropes.',
      'Courier: Do you fear storms?',
      'Lang: Of course. Whoever does not fear them should build something else, a garden shed for example.',
    ],
    foreign: [],
  },

  'a list of places, numbered': {
    url: 'https://www.lereng.example/gaya/5-jembatan-gantung-untuk-liburan-keluarga',
    html: page(
      '<title>5 Jembatan Gantung untuk Liburan Keluarga</title><meta property="og:type" content="article">',
      `<article><h1>5 Jembatan Gantung untuk Liburan Keluarga</h1><p>Jembatan gantung menjadi tujuan baru keluarga yang ingin berlibur murah dan dekat dengan alam terbuka.</p>${[
        1, 2, 3,
      ]
        .map(
          (n) =>
            `<h2>${n}. Jembatan Lembah ${n}</h2><figure><img src="/j${n}.jpg"><figcaption>Foto: Lereng/${n}</figcaption></figure><p>Tiket masuk hanya lima ribu rupiah dan anak di bawah usia ${n} tahun tidak perlu membayar.</p><ul><li>Alamat: Jalan Lembah ${n}</li><li>Jam buka: 08.00–17.00</li></ul>`,
        )
        .join('')}<p>Selamat berlibur!</p></article>`,
    ),
    story: [
      '1. Jembatan Lembah 1',
      'Alamat: Jalan Lembah 1',
      'Jam buka: 08.00–17.00',
      '3. Jembatan Lembah 3',
      'Selamat berlibur!',
    ],
    foreign: ['Foto: Lereng'],
  },

  'a recipe': {
    url: 'https://www.courier.example/food/recipes/leek-soup-with-smoked-fish',
    html: page(
      '<title>Leek soup with smoked fish</title><script type="application/ld+json">{"@type":"Recipe","name":"Leek soup with smoked fish"}</script>',
      `<article><h1>Leek soup with smoked fish</h1><p>This is the soup that the harbour kitchen serves on cold Fridays, and it needs less than an hour.</p><p>Serves 4 · Prep 15 min · Cook 30 min</p><h2>Ingredients</h2><ul><li>2 leeks</li><li>1 onion</li><li>200 g smoked fish</li></ul><h2>Method</h2><ol><li>Slice the leeks.</li><li>Fry the onion in butter until soft, then add the leeks and a litre of water.</li><li>Add the fish and serve.</li></ol><p>Tip: the soup tastes better the next day.</p><div class="newsletter-signup"><p>Get our recipes in your inbox every Friday.</p></div></article>`,
      'en',
    ),
    story: [
      '2 leeks',
      '1 onion',
      '200 g smoked fish',
      'Slice the leeks.',
      'Add the fish and serve.',
      'Tip: the soup tastes better the next day.',
    ],
    foreign: ['inbox'],
  },

  'a column with its author and a note': {
    url: 'https://opini.example/kolom/jembatan-dan-janji-yang-ditepati',
    html: page(
      '<title>Jembatan dan Janji yang Ditepati</title><meta name="author" content="Budi Hartono"><meta property="og:type" content="article">',
      `<article><h1>Jembatan dan Janji yang Ditepati</h1><div class="konten">${each(bridge)}<p>*) Budi Hartono adalah dosen teknik sipil di Bandung.</p><p><em>**) Isi artikel ini sepenuhnya tanggung jawab penulis.</em></p></div></article>`,
    ),
    story: bridge,
    foreign: [],
  },

  'footnotes, code and a formula': {
    url: 'https://www.courier.example/science/how-much-a-rope-bridge-can-carry',
    html: page(
      '<title>How much a rope bridge can carry</title><meta property="og:type" content="article">',
      `<article><h1>How much a rope bridge can carry</h1><p>The load that a rope bridge carries depends on its sag, as every builder learns in the first week.<sup><a href="#fn1" id="r1">1</a></sup></p><p>The pull is <math><mi>H</mi><mo>=</mo><mfrac><mrow><mi>w</mi><msup><mi>l</mi><mn>2</mn></msup></mrow><mrow><mn>8</mn><mi>s</mi></mrow></mfrac></math>, which a few lines compute:</p><pre><code>pull = w * l ** 2 / (8 * s)
print(pull)</code></pre><p>A flatter bridge pulls harder at its anchors, and that is why the old builders let their ropes hang so low.</p><h2>Notes</h2><ol class="footnotes"><li id="fn1"><p>Sag is measured at the middle. <a href="#r1">↩</a></p></li></ol></article>`,
      'en',
    ),
    story: [
      'pull = w * l ** 2 / (8 * s)\nprint(pull)',
      'A flatter bridge pulls harder at its anchors, and that is why the old builders let their ropes hang so low.',
    ],
    foreign: [],
  },

  'results with the line-ups': {
    url: 'https://bola.example/liga/hasil-pekan-ke-20-liga-lereng',
    html: page(
      '<title>Hasil Pekan ke-20</title>',
      `<article><h1>Hasil Pekan ke-20</h1><p>${bridge[0]}</p><table><tr><th>Tuan rumah</th><th>Skor</th><th>Tamu</th></tr><tr><td>Lereng FC</td><td>2-1</td><td>Lembah FC</td></tr></table><p><strong>Susunan pemain:</strong></p><p>Lereng FC (4-3-3): Andi; Budi, Cecep, Dedi, Eko; Fajar, Gani, Hadi; Iwan, Joko, Kiki.</p><p>Klasemen:</p><ol><li>Lereng FC 40 poin</li><li>Lembah FC 38 poin</li></ol><p>${bridge[1]}</p></article>`,
    ),
    story: [
      'Tuan rumah Skor Tamu',
      'Lereng FC 2-1 Lembah FC',
      'Susunan pemain:',
      'Klasemen:',
      'Lereng FC 40 poin',
      'Lembah FC 38 poin',
    ],
    foreign: [],
  },

  'news of two sentences': {
    url: 'https://kilat.example/2026/03/04/gempa-guncang-lereng',
    html: page(
      '<title>Gempa Guncang Lereng - Kilat</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-04T09:00:00+07:00">',
      `<article><h1>Gempa Guncang Lereng</h1><p>Gempa bermagnitudo 4,8 mengguncang lereng gunung, Rabu pagi.</p><p>Tidak ada korban jiwa.</p></article><div class="more"><h3>Berita Lainnya</h3>${[1, 2, 3, 4, 5, 6].map((n) => `<a href="/b/${n}">Judul berita lain nomor ${n}</a>`).join('')}</div>`,
    ),
    story: ['Gempa bermagnitudo 4,8 mengguncang lereng gunung, Rabu pagi.', 'Tidak ada korban jiwa.'],
    foreign: ['Judul berita lain'],
  },

  'a photo story': {
    url: 'https://foto.example/cerita/jembatan-gantung-dalam-gambar',
    html: page(
      '<title>Jembatan Gantung dalam Gambar</title><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Jembatan Gantung dalam Gambar","datePublished":"2026-03-04"}</script>',
      `<article><h1>Jembatan Gantung dalam Gambar</h1><p>Fotografer kami mengikuti warga pada hari pertama jembatan itu dibuka, sejak subuh sampai malam.</p>${[1, 2, 3].map((n) => `<figure><img src="/g${n}.jpg" width="1200" height="800"><figcaption>Warga ke-${n} melintas sambil membawa hasil kebun. Foto: Rina</figcaption></figure>`).join('')}</article>`,
    ),
    story: [
      'Fotografer kami mengikuti warga pada hari pertama jembatan itu dibuka, sejak subuh sampai malam.',
    ],
    foreign: [],
  },

  'a video with a short text': {
    url: 'https://video.example/watch/20260304/jembatan-gantung-sukamaju-dibuka',
    html: page(
      '<title>Video: Jembatan Gantung Sukamaju Dibuka</title><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Jembatan Gantung Sukamaju Dibuka","datePublished":"2026-03-04"}</script>',
      `<main><h1>Jembatan Gantung Sukamaju Dibuka</h1><iframe src="https://www.youtube.com/embed/abcdefghijk" title="Jembatan"></iframe><div class="desc"><p>${bridge[0]}</p><p>${bridge[1]}</p></div><div class="list"><h3>Video Lainnya</h3>${[1, 2, 3, 4].map((n) => `<a href="/watch/${n}"><img src="/t${n}.jpg"><h4>Rekaman Warga Bagian ${n}</h4></a>`).join('')}</div></main>`,
    ),
    story: bridge.slice(0, 2),
    foreign: ['Rekaman Warga'],
  },

  'a story in Japanese': {
    url: 'https://news.example/articles/20260304-00012',
    html: page(
      '<title>つり橋が開通 - 山の新聞</title><meta property="og:type" content="article">',
      `<header><a href="/">山の新聞</a></header><article><h1>つり橋が開通</h1><time datetime="2026-03-04T09:00:00+09:00">2026年3月4日</time>${each(['二つの村を結ぶ長さ百メートルのつり橋が四日、七か月の工事を終えて開通した。', '住民はこれまで十一キロの道を回って市場に通っていたが、これからは歩いて五分で着く。', '村長は「子どもたちが川を渡らなくてすむ」と話した。', '町は梅雨の前に橋の全体に太陽光の明かりをつける計画だ。'])}</article><aside><h2>関連記事</h2><ul><li><a href="/a">市場がにぎわう</a></li></ul></aside>`,
      'ja',
    ),
    story: [
      '二つの村を結ぶ長さ百メートルのつり橋が四日、七か月の工事を終えて開通した。',
      '村長は「子どもたちが川を渡らなくてすむ」と話した。',
      '町は梅雨の前に橋の全体に太陽光の明かりをつける計画だ。',
    ],
    foreign: ['市場がにぎわう'],
  },
};
