/** What is said of apps in a language: by a site of its own, in stories, and where something is sold. */
export interface AppTongue {
  /** An offer of the site's app, and the word on its close control. */
  readonly banner: readonly [offer: string, close: string];
  /** Somebody's words. */
  readonly quote: string;
  /** A heading over a story's own list of apps. */
  readonly best: string;
  /** A gate over the story that sells. */
  readonly gate: string;
}

export const appTongues: Readonly<Record<string, AppTongue>> = {
  ar: {
    banner: ['تابع القراءة في التطبيق', 'إغلاق'],
    quote: '«حمّل التطبيق الليلة»، قال المدير لأولياء الأمور قبل أن يغادر القاعة.',
    best: 'أفضل خمسة تطبيقات: من يريد تحميل التطبيق فعليه أن يقرأ الشروط',
    gate: 'اشتراك شهري للقراءة في التطبيق: $ 5',
  },
  bn: {
    banner: ['অ্যাপে পড়ুন', 'বন্ধ করুন'],
    quote: '“আজ রাতেই অ্যাপ ডাউনলোড করুন,” প্রধান শিক্ষক অভিভাবকদের বললেন।',
    best: 'যে পাঁচটি অ্যাপ ডাউনলোড করুন বলছেন শিক্ষকেরা',
    gate: 'Premium: অ্যাপে পড়ুন, $ 2',
  },
  cs: {
    banner: ['Otevřít v aplikaci', 'Zavřít'],
    quote: '„Otevřít v aplikaci, opsat kód, hotovo,“ vysvětlil ředitel rodičům a šel domů.',
    best: 'Pět map vedle sebe, než je dáte otevřít v aplikaci',
    gate: 'Premium: otevřít v aplikaci za € 2',
  },
  de: {
    banner: ['Weiterlesen in der App', 'Schließen'],
    quote: '„App herunterladen, Code eingeben, fertig“, so einfach stellt sich die Bürgermeisterin das vor.',
    best: 'Welche App laden? Fünf Karten im Vergleich',
    gate: 'In der App lesen: jetzt abonnieren für € 4,99',
  },
  en: {
    banner: ['Better in the app', 'Maybe later'],
    quote: '“Download the app tonight,” the headmaster told the parents, and went home.',
    best: 'Which to choose if you must get the app: five maps compared',
    gate: 'Subscribe to keep reading in the app for $ 4 a month',
  },
  es: {
    banner: ['Descarga nuestra app', 'Ahora no'],
    quote: '«Descarga la app esta noche», pidió el director a los padres antes de irse.',
    best: 'Si hay que descargar la app, estas son las cinco mejores',
    gate: 'Suscríbete y lee en la app por € 3 al mes',
  },
  fa: {
    banner: ['دانلود اپلیکیشن', 'بستن'],
    quote: '«همین امشب دانلود اپلیکیشن را شروع کنید»، مدیر به پدر و مادرها گفت.',
    best: 'برای دانلود برنامه کدام بهتر است؟ پنج نقشه در کنار هم',
    gate: 'Premium: دانلود اپلیکیشن $ 3',
  },
  fr: {
    banner: ["Continuer dans l'application", 'Plus tard'],
    quote: '« Téléchargez l’application dès ce soir », a demandé le directeur aux parents.',
    best: 'Faut-il télécharger l’application ? Cinq cartes comparées',
    gate: 'Abonnez-vous pour lire dans l’application, € 2 par mois',
  },
  he: {
    banner: ['קראו באפליקציה', 'סגירה'],
    quote: '״הורידו את האפליקציה עוד הלילה״, אמר המנהל להורים לפני שיצא מן האולם.',
    best: 'חמש מפות: למי שכבר קרא להורדת האפליקציה ועדיין מהסס',
    gate: 'מנוי חודשי, קראו באפליקציה: $ 5',
  },
  hi: {
    banner: ['ऐप में पढ़ें', 'अभी नहीं'],
    quote: '“आज रात ही ऐप डाउनलोड करें,” प्रधानाध्यापक ने माता-पिता से कहा।',
    best: 'कौन सा ऐप डाउनलोड करें? पाँच नक्शों की तुलना',
    gate: 'Premium: ऐप में पढ़ें ¥ 100',
  },
  id: {
    banner: ['Lanjut baca di aplikasi', 'Lain kali'],
    quote: '“Unduh aplikasi itu malam ini,” kata kepala sekolah kepada para orang tua.',
    best: 'Sebelum unduh aplikasi peta: lima pilihan dibandingkan',
    gate: 'Berlangganan untuk membaca di aplikasi, Rp 50.000',
  },
  it: {
    banner: ["Continua nell'app", 'Non ora'],
    quote: '«Scarica l’app stasera», ha detto il preside ai genitori.',
    best: 'Prima di scaricare: scarica l’app giusta tra cinque mappe',
    gate: 'Abbonati e leggi nell’app a € 3',
  },
  ja: {
    banner: ['アプリで続きを読む', 'あとで'],
    quote: '「今夜アプリをダウンロードしてください」と校長は保護者に話した。',
    best: 'アプリをダウンロードする前に、五つの地図を比べる',
    gate: '会員登録してアプリで読む 月額 ¥ 500',
  },
  ko: {
    banner: ['앱에서 계속 보기', '나중에'],
    quote: '“오늘 밤 앱 다운로드를 하세요.” 교장이 부모들에게 말했다.',
    best: '앱 설치 전에 견주어 본 다섯 가지 지도',
    gate: '구독하고 앱에서 보기 $ 3',
  },
  ms: {
    banner: ['Baca di aplikasi', 'Tutup'],
    quote: '“Muat turun aplikasi itu malam ini,” kata guru besar kepada ibu bapa.',
    best: 'Sebelum muat turun aplikasi peta: lima pilihan',
    gate: 'Premium: baca di aplikasi $ 2',
  },
  nl: {
    banner: ['Lees verder in de app', 'Niet nu'],
    quote: '‘Download de app vanavond nog’, zei de directeur tegen de ouders.',
    best: 'Voor u een kaart kiest: open de app die u al hebt',
    gate: 'Abonneer en lees in de app voor € 2',
  },
  pl: {
    banner: ['Czytaj w naszej aplikacji', 'Nie teraz'],
    quote: '„Pobierz aplikację dziś wieczorem”, prosił dyrektor rodziców.',
    best: 'Zanim wybierzesz: pobierz aplikację z tej piątki',
    gate: 'Prenumerata: czytaj w aplikacji za € 2',
  },
  pt: {
    banner: ['Leia no app', 'Agora não'],
    quote: '“Baixe o app hoje à noite”, pediu o diretor aos pais.',
    best: 'Antes de baixar o app: cinco mapas comparados',
    gate: 'Assine e leia no app por € 2',
  },
  ro: {
    banner: ['Deschide în aplicație', 'Închide'],
    quote: '„Deschide în aplicație și gata”, le-a spus directorul părinților înainte să plece.',
    best: 'Cinci hărți, înainte să scrii: deschide în aplicație',
    gate: 'Premium: deschide în aplicație, € 2',
  },
  ru: {
    banner: ['Читайте в приложении', 'Не сейчас'],
    quote: '«Скачайте приложение сегодня же», — просил директор родителей.',
    best: 'Прежде чем скачать приложение: пять карт рядом',
    gate: 'Подписка: читать в приложении за € 2',
  },
  sv: {
    banner: ['Öppna i appen', 'Stäng'],
    quote: '”Öppna i appen i kväll”, sade rektorn till föräldrarna och gick hem.',
    best: 'Fem kartor att jämföra innan du väljer att öppna i appen',
    gate: 'Premium: öppna i appen för € 2',
  },
  th: {
    banner: ['อ่านต่อในแอป', 'ปิด'],
    quote: '“ดาวน์โหลดแอปคืนนี้เลย” ครูใหญ่บอกผู้ปกครองก่อนเดินออกจากห้องประชุม',
    best: 'ห้าแผนที่ที่ครูบอกว่าควรดาวน์โหลดแอปไว้',
    gate: 'สมัครสมาชิกเพื่ออ่านในแอป: $ 5',
  },
  tl: {
    banner: ['Basahin sa app', 'Isara'],
    quote: '“I-download ang app ngayong gabi,” sabi ng punong-guro sa mga magulang.',
    best: 'Limang mapa: bakit sinasabing i-download ang app',
    gate: 'Premium: basahin sa app, $ 2',
  },
  tr: {
    banner: ['Uygulamada devam et', 'Daha sonra'],
    quote: '“Uygulamayı indir, bu gece,” dedi müdür velilere.',
    best: 'Uygulamayı yükle demeden önce: beş harita',
    gate: 'Abone ol, uygulamada oku: € 2',
  },
  uk: {
    banner: ['Читати в додатку', 'Не зараз'],
    quote: '«Завантажте додаток сьогодні ж», — просив директор батьків.',
    best: 'Перш ніж завантажити додаток: п’ять мап поруч',
    gate: 'Передплата: читати в додатку за € 2',
  },
  ur: {
    banner: ['ایپ میں پڑھیں', 'بند کریں'],
    quote: '“آج رات ہی ایپ ڈاؤن لوڈ کریں،” ہیڈ ماسٹر نے والدین سے کہا۔',
    best: 'وہ پانچ نقشے جن کی ایپ ڈاؤن لوڈ کریں، اساتذہ کا مشورہ',
    gate: 'Premium: ایپ میں پڑھیں، $ 2',
  },
  vi: {
    banner: ['Đọc trên ứng dụng', 'Để sau'],
    quote: '“Tải ứng dụng ngay tối nay,” hiệu trưởng dặn các phụ huynh.',
    best: 'Trước khi tải ứng dụng: so sánh năm bản đồ',
    gate: 'Premium: đọc trên ứng dụng $ 2',
  },
  zh: {
    banner: ['在App内阅读', '以后再说'],
    quote: '“今晚就下载App，”校长对家长们说，然后就回家了。',
    best: '下载App之前：五种地图的比较',
    gate: '订阅会员，用App打开 ¥ 6',
  },
};
