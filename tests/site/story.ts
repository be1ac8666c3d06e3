/**
 * The demo site's one story, made up for this project, and what its pages put around it. The pages are built from
 * it and the tests expect it, so that no copy can drift from the other.
 */
const slug = 'perpustakaan-terapung-muara-bening-resmi-berlayar';

const firstPage = [
  'Warga Desa Muara Bening mulai mengoperasikan perpustakaan terapung pertama di pesisir Tanjung Lestari agar anak-anak nelayan tidak perlu lagi menyeberangi muara untuk meminjam buku.',
  'Perpustakaan itu menempati bekas kapal pengangkut ikan sepanjang 14 meter yang tiga tahun terakhir hanya tertambat di dermaga, kata Kepala Desa Muara Bening Hamdan Siregar, Kamis (12/11).',
  '"Dulu kapal ini membawa ikan dari laut ke kota. Sekarang giliran buku yang kami antar dari kota ke rumah-rumah panggung," ujar Hamdan saat peresmian di dermaga desa.',
  'Menurut dia, jarak ke perpustakaan daerah sebenarnya hanya dua kilometer, tetapi penyeberangan bergantung pada pasang surut dan kerap berhenti begitu angin barat datang.',
  'Sedikitnya 2.300 judul buku sudah tertata di dalam lambung kapal, mulai dari cerita rakyat, komik sains, sampai panduan memperbaiki mesin tempel yang justru paling sering dipinjam orang dewasa.',
  'Biaya perombakan sekitar Rp 185 juta dihimpun dari kas desa, sumbangan perantau, dan hasil lelang ikan selama dua musim.',
  'Pengurus memastikan peminjaman tidak dipungut biaya, sedangkan keterlambatan cukup diganti dengan membacakan satu cerita di depan anak-anak lain.',
  '"Denda uang hanya membuat anak takut datang lagi," kata Mariana Lubis, guru sekolah dasar yang kini merangkap pustakawan setiap sore.',
  'Kapal dijadwalkan singgah di empat dermaga secara bergiliran dan bertahan dua jam di setiap tempat sebelum kembali ke muara menjelang magrib.',
] as const;

const secondPage = [
  'Setiap dermaga memiliki kotak kayu tempat warga menaruh daftar buku yang ingin dibaca pekan berikutnya, sehingga muatan kapal dapat disesuaikan sebelum berangkat.',
  '"Minggu lalu ada yang meminta buku tentang bintang karena ayahnya melaut pada malam hari," tutur Mariana.',
  'Dinas Perpustakaan dan Kearsipan Tanjung Lestari menyatakan akan menukar sepertiga koleksi setiap tiga bulan dan melatih lima pemuda desa untuk mendata buku.',
  'Tantangan terbesar, menurut pengurus, adalah menjaga kertas tetap kering. Rak-rak kapal kini dilapisi seng dan diberi kantong arang untuk menyerap lembap.',
  'Hamdan berharap desa-desa tetangga meniru langkah tersebut. "Kapal tua ada di mana-mana. Yang perlu ditambah hanya kemauan dan beberapa lembar papan," katanya.',
] as const;

export const story = {
  slug,
  headline: 'Perpustakaan Terapung Muara Bening Resmi Berlayar, Anak Nelayan Tak Perlu Menyeberang',
  date: 'Kamis, 12 November 2026 – 19:35 WIB',
  published: '2026-11-12T19:35:00+07:00',
  caption: 'Perpustakaan terapung bersandar di dermaga Muara Bening. Foto: Dokumentasi Desa Muara Bening',
  dateline: 'jpnn.com, TANJUNG LESTARI - ',
  pages: [firstPage, secondPage],
  printedTwice: firstPage[6],
  deskCode: '(mar/jpnn)',
  source: 'Sumber Antara',
  byline: 'Redaktur & Reporter : Martinus Salim',
  author: 'Martinus Salim',
} as const;

/** Clutter by the words a visitor reads; the ad slots have none that matter. */
export const clutter = {
  summary:
    'Warga Desa Muara Bening mulai mengoperasikan perpustakaan terapung agar anak-anak nelayan tidak perlu lagi menyeberangi muara untuk meminjam buku.',
  appBanner: [
    'JPNN.com App',
    'Aplikasi Berita Terbaru dan Terpopuler',
    'Dapatkan di Play Store atau Apps Store',
    'Download Apps JPNN.com',
  ],
  relatedInline: [
    [
      'Baca Juga:',
      'Nelayan Tanjung Lestari Panen Cumi Lebih Awal',
      'Sekolah Tepi Pantai Ini Punya Kebun Bakau Sendiri',
    ],
    ['Baca Juga:', 'Dermaga Kayu Berusia Seabad Selesai Dipugar'],
  ],
  videoTail: 'Yuk, Simak Juga Video ini!',
  googleNews: 'Silakan baca konten menarik lainnya dari JPNN.com di Google News',
  related: [
    'Nelayan Tanjung Lestari Panen Cumi Lebih Awal',
    'Lomba Dayung Antardesa Kembali Digelar',
    'Mercusuar Tua Dibuka untuk Pelajar',
    'Pasar Apung Ramai Pembeli dari Kota',
    'Festival Layang-Layang Menutup Musim Kemarau',
    'Tukang Kapal Mengajar di Sekolah Kejuruan',
  ],
  crossPromotion: ['Resep Sambal Kecombrang Khas Pesisir', 'Cara Merawat Tanaman Hias di Udara Asin'],
  stickyClose: 'X Close',
} as const;

export const mobileArticle = `http://m.jpnn.com/news/${slug}`;
export const desktopArticle = `http://www.jpnn.com/news/${slug}`;
export const indexPage = 'http://m.jpnn.com/';
