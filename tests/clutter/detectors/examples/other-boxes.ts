import type { Example } from './example.ts';

/** Boxes that come close to those of other stories. */
export const otherBoxes: readonly Example[] = [
  {
    what: 'sources in a box that is named for related things',
    inside:
      '<div class="related-sources"><ul><li><a href="https://bps.example/a">Statistik Jembatan Desa</a></li><li><a href="https://pu.example/b">Standar Titian Bambu</a></li></ul></div>',
    stays: ['Statistik Jembatan', 'Standar Titian'],
  },
  {
    what: 'a button that unfolds, named for reading more',
    inside: '<div class="read-more"><a href="#">Baca Selengkapnya</a></div>',
    stays: ['Baca Selengkapnya'],
  },
  {
    what: 'the rest of the story on its next page, named for reading more',
    inside:
      '<div class="read-more"><a href="/news/cerita?page=2">Halaman berikutnya dari cerita ini</a></div>',
    stays: ['Halaman berikutnya'],
  },
  {
    what: 'chapters with links under a heading of the story’s own',
    inside: `<h2>Populer di Kalangan Tukang</h2><h3><a href="/tali">Tali Ijuk</a></h3><p>Tali ini dipintal dari serat pohon aren, tahan air selama dua puluh tahun, dan dapat disambung kapan saja tanpa membongkar seluruh jembatan, kata seorang tukang.</p><h3><a href="/pasak">Pasak</a></h3><p>Pasak dari kayu ulin menahan buluh agar tidak bergeser ketika banyak orang menyeberang pada waktu yang sama, terutama pada hari pasar di seberang.</p>`,
    stays: ['Populer di Kalangan', 'Tali Ijuk', 'Pasak'],
  },
  {
    what: 'a tip of the story in a box named for related things',
    inside:
      '<div class="related"><p>Siapa yang hendak menyeberang pada malam hari sebaiknya membawa lampu, sebab <a href="/lampu">lampu jembatan</a> padam pada pukul sebelas dan baru menyala lagi sebelum subuh, kata penjaga.</p></div>',
    stays: ['membawa lampu'],
  },
  {
    what: 'an aside that tells something',
    inside:
      '<aside><h4>Jembatan dalam angka</h4><ul><li>40 meter panjangnya</li><li>60 orang <a href="/warga">warga yang ikut bekerja</a></li></ul></aside>',
    stays: ['dalam angka', '60 orang'],
  },
  {
    what: 'an aside with the parts of this story',
    inside:
      '<aside><a href="#awal">Bagaimana jembatan dimulai</a><a href="#akhir">Bagaimana jembatan dibuka</a></aside>',
    stays: ['dimulai', 'dibuka'],
  },
  {
    what: 'an aside with its sources',
    inside:
      '<aside><a href="https://bps.example/a">Statistik Jembatan Desa 2026</a><a href="https://pu.example/b">Standar Titian Bambu Nasional</a></aside>',
    stays: ['Statistik Jembatan', 'Standar Titian'],
  },
  {
    what: 'chapters that begin with a picture and a title in one link',
    inside:
      '<div class="item"><a href="/a"><img src="/i.png" alt=""><h3>Rumah Bu Sri di Tepi Utara Sungai</h3></a></div><p>Rumah ini menyewakan dua kamar yang menghadap ke jembatan, dan sarapannya ubi rebus dengan kopi.</p>',
    stays: ['Rumah Bu Sri di Tepi Utara Sungai'],
  },
  {
    what: 'a way to a place that says nothing, and what stands behind it',
    inside:
      '<div><a href="#resep">Langsung ke resep</a> <a href="/dapur">Dapur desa</a><a id="resep"></a><ul><li>Dua kilo ikan</li></ul></div>',
    stays: ['Dua kilo ikan'],
  },
  {
    what: 'a short list of a place, a link and what it leads to',
    inside:
      '<ul><li><a href="#tabel">Jadwal kapal feri</a></li><li><a href="/feri">Feri</a></li><li id="tabel">Senin pukul tujuh pagi</li></ul>',
    stays: ['Senin pukul tujuh'],
  },
  {
    what: 'a heading that leads to itself',
    inside: '<h2 id="tali-ijuk"><a href="#tali-ijuk">Tali ijuk</a> <a href="/edit">ubah</a></h2>',
    stays: ['Tali ijuk'],
  },
  {
    what: 'a way to what a box tells further down',
    inside:
      '<div><a href="#tali">Tali</a><p>Lihat <a href="/kebun">kebun desa</a>.</p><p id="tali">Tali ijuk dipintal di balai warga dari pagi sampai petang, selama tiga pekan penuh, oleh para ibu dan nenek mereka.</p></div>',
    stays: ['Tali ijuk', 'kebun desa'],
  },
  {
    what: 'a post that can be passed by',
    inside:
      '<div><a href="#usai">Lewati kiriman</a><blockquote><p>Bambunya kuat.</p><a href="https://x.com/desa/1">3 Mei</a></blockquote><p id="usai">Usai</p></div>',
    stays: ['Bambunya kuat'],
  },
  {
    what: 'a note with its number',
    inside:
      '<div><a href="#n1">1</a> Menurut <a href="/arsip">arsip desa</a>, jembatan lama berumur tujuh tahun. <span id="n1">Arsip 1974</span></div>',
    stays: ['Menurut arsip'],
  },
];
