import type { Example } from './example.ts';

/** What asks to follow, to subscribe or to prefer the site. */
export const promos: readonly Example[] = [
  {
    what: 'a channel that a click leads to',
    inside:
      '<p><em>Klik untuk bergabung dengan <a href="https://www.whatsapp.com/channel/x">saluran WhatsApp kami</a></em></p>',
    gone: ['Klik untuk bergabung'],
  },
  {
    what: 'a Google News line, as on jpnn',
    after:
      '<p class="waktu"><strong>Silakan baca konten menarik lainnya dari kami di </strong><a href="https://news.google.com/publications/x">Google News</a></p>',
    gone: ['Silakan baca'],
  },
  {
    what: 'a Google News line without its link',
    after: '<p>Cek berita dan artikel yang lain di Google News</p>',
    gone: ['Cek berita'],
  },
  {
    what: 'a WhatsApp channel in the story',
    inside:
      '<p>Gabung ke <a href="https://www.whatsapp.com/channel/x">saluran WhatsApp</a> kami sekarang.</p>',
    gone: ['Gabung'],
  },
  {
    what: 'the site’s own newsletter, by the link to it',
    inside:
      '<section><h2>Sign up for The Bridge newsletter.</h2><p>The best of the shore. <a href="/newsletters/bridge">Get it in your inbox.</a></p></section>',
    gone: ['Sign up for', 'in your inbox'],
  },
  {
    what: 'a Telegram channel',
    inside: '<p><em>Ikuti berita terbaru di <a href="https://t.me/kabar">Telegram</a></em></p>',
    gone: ['Telegram'],
  },
  {
    what: 'a source to prefer, asked for in any language',
    inside:
      '<p><em>Scegli <a href="https://www.google.com/preferences/source?q=jpnn.com">la nostra testata tra le fonti preferite di Google</a> per leggerci</em></p>',
    gone: ['Scegli', 'fonti preferite'],
  },
  {
    what: 'the same beside who wrote the story',
    after:
      '<div><span>Siti Rahma</span><a href="https://google.com/preferences/source?q=https://www.jpnn.com"><img src="/g.svg" alt=""><span>Add as a preferred source on Google</span></a></div>',
    gone: ['preferred source'],
    stays: ['Siti Rahma'],
  },
  {
    what: 'a channel by the name of the site',
    head: '<meta property="og:site_name" content="Kabar Hulu">',
    inside:
      '<p>Ikuti terus berita Kabar Hulu lewat saluran WhatsApp, <a href="https://whatsapp.com/channel/x">klik di sini</a>.</p>',
    gone: ['Kabar Hulu'],
  },
  {
    what: 'a link of many words to such a channel',
    head: '<meta property="og:site_name" content="Kabar Hulu">',
    inside:
      '<p><a href="https://news.google.com/publications/x">Kabar Hulu’yu Google News’te izleyin</a></p>',
    gone: ['Google News’te'],
  },
  {
    what: 'a channel by the name of the site, parted otherwise',
    head: '<meta property="og:site_name" content="KabarHulu.com">',
    inside:
      '<p>Dapatkan update desa lewat saluran WhatsApp <a href="https://whatsapp.com/channel/x">KABAR HULU</a></p>',
    gone: ['Dapatkan update'],
  },
  {
    what: 'the channel to choose for news of the hour',
    inside:
      '<p><strong>Simak breaking news dan pilihan kami langsung di ponselmu. Pilih saluranmu: <a href="https://www.whatsapp.com/channel/x">https://www.whatsapp.com/channel/x</a>. Pastikan WhatsApp sudah terpasang.</strong></p>',
    gone: ['ponselmu', 'terpasang'],
  },
  {
    what: 'a newsletter not to miss',
    inside:
      '<p>Don’t miss the stories of the village by signing up to <a href="/newsletters">our newsletter here</a>.</p>',
    gone: ['signing up'],
  },
  {
    what: 'one icon of a channel',
    after:
      '<div><span>Dapatkan berita terbaru di</span> <a href="https://news.google.com/publications/x"><img src="/gn.png" alt="Google News"></a></div>',
    gone: ['Dapatkan berita'],
  },
  {
    what: 'a row of icons',
    after:
      '<div><span>Ikuti kami di</span><a href="https://facebook.com/kabar"><i></i></a><a href="https://instagram.com/kabar"><i></i></a></div>',
    gone: ['Ikuti kami'],
  },
  {
    what: 'a form for a newsletter',
    after:
      '<section><h3>Langganan newsletter</h3><form><input type="email"><button>Kirim</button></form></section>',
    gone: ['newsletter'],
  },
  {
    what: 'such a form with what the law asks to be said, in a paragraph',
    inside:
      '<figure><div><h2>Sign up for The Bridge</h2><p>News of the shore, once a week.</p><form><input type="email"><button>Sign up</button></form><p>Privacy notice: what we send may tell of clubs and fairs of the village, and of those who pay for them; how we keep your address is told in full by our policy.</p></div></figure>',
    gone: ['Sign up for', 'Privacy notice'],
  },
  {
    what: 'where the story was shown before',
    after: '<p>Artikel ini telah tayang di kabar.example dengan judul Jembatan. Editor: Siti</p>',
    gone: ['telah tayang'],
  },
  {
    what: 'in English',
    inside: '<p>Follow us on <a href="https://x.com/kabar">X</a>, Facebook and Instagram.</p>',
    gone: ['Follow us'],
  },
  {
    what: 'a form that is called so in Indonesian, with what the law asks to be said',
    after: `<form class="langganan"><label>Kabar pagi dari Sukamaju</label><input type="email"><small>${'Alamat ini kami simpan sampai diminta untuk dihapus. '.repeat(6)}</small><button>Kirim</button></form>`,
    gone: ['Kabar pagi', 'kami simpan'],
  },
];
