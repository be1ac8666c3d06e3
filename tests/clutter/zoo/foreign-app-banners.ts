import { apple, play, type Specimen } from './specimen.ts';

/** The same offers in the languages of other sites. */
export const foreignAppBanners: readonly Specimen[] = [
  {
    what: 'German',
    html: `<div data-it class="hinweis"><p>In der App lesen</p><a href="${play('de.zeitung')}">App herunterladen</a><button>Schließen</button></div>`,
  },
  {
    what: 'French',
    html: `<div data-it class="bandeau"><p>Lire dans l'application</p><a href="${apple('77')}">Téléchargez l’appli</a><button>Fermer</button></div>`,
  },
  {
    what: 'Spanish',
    html: `<div data-it class="aviso"><p>Descarga la app</p><a href="${play('es.diario')}">Abrir</a><button>Cerrar</button></div>`,
  },
  {
    what: 'Portuguese',
    html: `<div data-it class="faixa"><p>Baixe o app</p><a href="${play('br.jornal')}">Abrir</a><button>Fechar</button></div>`,
  },
  {
    what: 'Italian',
    html: `<div data-it class="striscia"><p>Scarica l'app</p><a href="${apple('78')}">Apri</a><button>Chiudi</button></div>`,
  },
  {
    what: 'Dutch',
    html: `<div data-it class="balk"><p>Download onze app</p><a href="${play('nl.krant')}">Open</a><button>Sluiten</button></div>`,
  },
  {
    what: 'Polish',
    html: `<div data-it class="pasek"><p>Pobierz aplikację</p><a href="${play('pl.gazeta')}">Otwórz</a><button>Zamknij</button></div>`,
  },
  {
    what: 'Russian',
    html: `<div data-it class="plashka"><p>Скачайте приложение</p><a href="${play('ru.gazeta')}">Открыть</a><button>Закрыть</button></div>`,
  },
  {
    what: 'Turkish',
    html: `<div data-it class="serit"><p>Uygulamayı indir</p><a href="${play('tr.gazete')}">Aç</a><button>Kapat</button></div>`,
  },
  {
    what: 'Vietnamese',
    html: `<div data-it class="thanh"><p>Tải ứng dụng</p><a href="${play('vn.bao')}">Mở</a><button>Đóng</button></div>`,
  },
  {
    what: 'Japanese',
    html: `<div data-it class="obi"><p>アプリで読む</p><a href="${apple('79')}">開く</a><button>閉じる</button></div>`,
  },
  {
    what: 'Korean',
    html: `<div data-it class="tti"><p>앱에서 보기</p><a href="${play('kr.sinmun')}">열기</a><button>닫기</button></div>`,
  },
  {
    what: 'Chinese',
    html: `<div data-it class="tiao"><p>打开APP</p><a href="${apple('80')}">打开</a><button>关闭</button></div>`,
  },
  {
    what: 'Arabic',
    html: `<div data-it class="sharit"><p>حمّل التطبيق</p><a href="${play('sa.jarida')}">فتح</a><button>إغلاق</button></div>`,
  },
  {
    what: 'Persian',
    html: `<div data-it class="navar"><p>دانلود اپلیکیشن</p><a href="${play('ir.rooznameh')}">باز</a><button>بستن</button></div>`,
  },
  {
    what: 'Hindi',
    html: `<div data-it class="patti"><p>ऐप डाउनलोड करें</p><a href="${play('in.akhbar')}">खोलें</a><button>बंद करें</button></div>`,
  },
  {
    what: 'Bengali',
    html: `<div data-it class="fita"><p>অ্যাপ ডাউনলোড করুন</p><a href="${play('bd.potrika')}">খুলুন</a><button>বন্ধ করুন</button></div>`,
  },
  {
    what: 'Malay',
    html: `<div data-it class="jalur"><p>Muat turun aplikasi</p><a href="${play('my.akhbar')}">Buka</a><button>Tutup</button></div>`,
  },
];
