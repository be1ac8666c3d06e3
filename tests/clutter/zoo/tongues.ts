/** What the sites of a language print between and under the paragraphs of a story, and what its stories say that sounds alike. */
export interface Tongue {
  /** Before a link to another story, and the story's title. */
  readonly related: readonly [lead: string, title: string];
  /** Over a list of other stories. */
  readonly headings: readonly string[];
  /** Asks to follow a channel: words before its link, of it, and after. */
  readonly follow: readonly [before: string, linked: string, after: string];
  readonly label: string;
  readonly notify: string;
  /** Sentences of stories that begin or go on like the above; «…» is a link to a channel, ‹…› to another page. */
  readonly stays: readonly string[];
}

export const tongues: Readonly<Record<string, Tongue>> = {
  ar: {
    related: ['اقرأ أيضاً:', 'النهر يرتفع من جديد'],
    headings: ['الأكثر قراءة', 'أخبار ذات صلة'],
    follow: ['تابعونا على ', 'واتساب', ' للحصول على آخر الأخبار'],
    label: 'إعلان',
    notify: 'تفعيل الإشعارات لأهم الأخبار؟',
    stays: [
      'اقرأ أيضا ما بين السطور، يقول المعلم لتلاميذه كل صباح قبل أن يفتحوا ‹الكتاب› ويبدأوا الدرس.',
      'تابع المحققون قناة المشتبه به على «تلغرام» شهورا قبل أن يطرقوا بابه في الفجر.',
    ],
  },
  bn: {
    related: ['আরও পড়ুন:', 'নদী আবার ফুলে উঠেছে'],
    headings: ['সর্বাধিক পঠিত', 'এ বিভাগের আরও খবর'],
    follow: ['আমাদের ', 'ফেসবুক', ' পেজ অনুসরণ করুন'],
    label: 'বিজ্ঞাপন',
    notify: 'নোটিফিকেশন চালু করবেন?',
    stays: ['আরও পড়ুন আর কম কথা বলুন, শিক্ষক হেসে বললেন, তারপর ‹বইটি› ছাত্রদের হাতে তুলে দিলেন।'],
  },
  de: {
    related: ['Lesen Sie auch:', 'Der Fluss steigt wieder'],
    headings: ['Das könnte Sie auch interessieren', 'Meistgelesen', 'Mehr aus dem Dorf'],
    follow: ['Folgen Sie uns auf ', 'WhatsApp', ' und verpassen Sie keine Nachricht.'],
    label: 'Anzeige',
    notify: 'Push-Benachrichtigungen erhalten?',
    stays: [
      'Lesen Sie auch zwischen den Zeilen, rät die Forscherin, und Sie werden im ‹Gutachten› mehr finden, als darin steht.',
      'Folgen Sie der Anleitung, um dem «WhatsApp-Kanal» des Ministeriums beizutreten, heißt es auf dem Plakat.',
      'Newsletter verschickt der Verein seit zwanzig Jahren, und noch nie hat einer so viel Ärger gemacht.',
      'Mehr zum Thema Wasser als zu jedem anderen hat die Gemeinde in diesem Jahr beschlossen.',
    ],
  },
  en: {
    related: ['Read next:', 'River rises again'],
    headings: ['You may like', 'What to read next', 'Most read', 'More from the village', 'More Trending'],
    follow: ['Follow us on ', 'WhatsApp', ' for breaking news.'],
    label: 'Article continues below this ad',
    notify: 'Turn on push notifications?',
    stays: [
      'Read next to the window, the optician advises, and your eyes will thank you for the ‹daylight› they get.',
      'Follow these steps to join the «WhatsApp channel» of the ministry, then wait for a code.',
      'Join a «Facebook group» of your street, the police advise, and you will hear of burglaries first.',
      'Sign up for the «newsletter» of the library and you will be told when the book is back, she says.',
      'Most read in silence, but some moved their lips, and one old man read the ‹verdict› aloud.',
      'Subscribe to nobody’s YouTube channel, the coach told them, before you have slept on it.',
    ],
  },
  es: {
    related: ['Lea también:', 'El río vuelve a crecer'],
    headings: ['Te puede interesar', 'Lo más leído', 'Más sobre el puente'],
    follow: ['Síguenos en ', 'WhatsApp', ' y recibe las noticias.'],
    label: 'Publicidad',
    notify: '¿Activar las notificaciones?',
    stays: [
      'Lea también lo que no está escrito, aconseja la jueza, y verá en la ‹sentencia› algo más que un castigo.',
      'Únete al canal de «Telegram» del ayuntamiento, pedía el cartel, y nadie en el barrio lo hizo.',
      'Más información de la que cabe en una página guarda el ‹archivo› del pueblo en tres cajas de zapatos.',
    ],
  },
  fa: {
    related: ['بیشتر بخوانید:', 'رودخانه دوباره بالا آمد'],
    headings: ['پربازدیدترین', 'مطالب مرتبط'],
    follow: ['ما را در ', 'تلگرام', ' دنبال کنید'],
    label: 'آگهی',
    notify: 'دریافت اعلان خبرها؟',
    stays: ['بیشتر بخوانید و کمتر حرف بزنید، معلم هر روز می‌گفت و ‹کتاب› را روی میز می‌گذاشت.'],
  },
  fr: {
    related: ['À lire aussi :', 'Le fleuve monte encore'],
    headings: ['Sur le même sujet', 'Les plus lus', 'Vous aimerez aussi'],
    follow: ['Suivez-nous sur ', 'WhatsApp', ' pour ne rien manquer de notre actualité.'],
    label: 'La suite après cette publicité',
    notify: 'Recevoir nos notifications ?',
    stays: [
      'Lire aussi entre les lignes, conseille l’avocate, c’est trouver dans le ‹jugement› ce que le juge a tu.',
      'Suivez les étapes pour rejoindre la chaîne «WhatsApp» du ministère, disait l’affiche.',
      'En vidéo, le maire paraît plus grand, mais personne au village ne s’y est trompé.',
    ],
  },
  he: {
    related: ['קראו גם:', 'הנהר עולה שוב'],
    headings: ['הנקראות ביותר', 'עוד בנושא'],
    follow: ['הצטרפו לערוץ ה', 'וואטסאפ', ' שלנו'],
    label: 'פרסומת',
    notify: 'לקבל התראות על חדשות?',
    stays: [
      'קראו גם בין השורות, אומרת המורה לתלמידיה בכל בוקר לפני שהם פותחים את ‹הספר› ומתחילים בשיעור.',
      'הצטרפו לערוץ «הטלגרם» של המשרד, נכתב על הכרזה, והמתינו שם לקוד בן שש ספרות.',
    ],
  },
  hi: {
    related: ['ये भी पढ़ें:', 'नदी फिर उफान पर'],
    headings: ['संबंधित खबरें', 'ट्रेंडिंग'],
    follow: ['हमें ', 'गूगल न्यूज', ' पर फॉलो करें'],
    label: 'विज्ञापन',
    notify: 'नोटिफिकेशन पाना चाहते हैं?',
    stays: ['यह भी पढ़ें और वह भी, शिक्षक ने कहा, फिर ‹किताब› बच्चों के हाथ में रख दी।'],
  },
  id: {
    related: ['Baca juga:', 'Sungai Meluap Lagi'],
    headings: ['Terpopuler', 'Berita Desa Lainnya', 'Rekomendasi untuk Anda'],
    follow: ['Ikuti ', 'saluran WhatsApp', ' kami untuk kabar terkini.'],
    label: 'Scroll untuk melanjutkan membaca',
    notify: 'Aktifkan notifikasi?',
    stays: [
      'Ikuti langkah berikut untuk bergabung ke «saluran WhatsApp» pemerintah daerah, lalu tunggu balasan petugas.',
      'Ikuti langkah berikut untuk bergabung ke saluran WhatsApp pemerintah daerah, lalu tunggu balasan petugas.',
      'Bergabung dengan Facebook pada 2015, insinyur itu pulang ke desanya untuk mengajar.',
      'Jangan lewatkan Ramadan tanpa maaf, pesan sang kiai, sebab ‹bulan itu› datang sekali setahun.',
      'Tambahkan garam ke dalam air, lalu rebus selama sepuluh menit sambil diaduk.',
      'Terpopuler di kalangan anak muda, ‹sandal itu› dijual seharga dua ekor ayam di pasar desa.',
    ],
  },
  it: {
    related: ['Leggi anche:', 'Il fiume sale ancora'],
    headings: ['Ti potrebbe interessare', 'I più letti'],
    follow: ['Seguici su ', 'WhatsApp', ' per restare aggiornato.'],
    label: 'Pubblicità',
    notify: 'Attivare le notifiche?',
    stays: [
      'Leggi anche quello che non c’è scritto, dice il maestro, e nel ‹testo› troverai più di quanto cerchi.',
      'Segui le istruzioni per entrare nel canale «WhatsApp» del comune, diceva il cartello.',
    ],
  },
  ja: {
    related: ['あわせて読みたい：', '川がふたたびあふれる'],
    headings: ['関連記事', 'アクセスランキング', 'よく読まれている記事'],
    follow: ['公式', 'LINE', 'を友だち追加して最新ニュースをLINEで受け取る'],
    label: '広告',
    notify: 'プッシュ通知を受け取りますか',
    stays: [
      '関連記事を探していた司書は、棚の奥から‹古い地図›を見つけ、その裏に祖父の名前が書かれていることに気づいた。',
      '登録者が百万人を超える「YouTube」の配信者が、村の橋を渡る様子を伝えると、翌日から観光客が列をなした。',
    ],
  },
  ko: {
    related: ['관련기사', '강물이 다시 불어났다'],
    headings: ['많이 본 뉴스', '관련 기사'],
    follow: ['저희 ', '유튜브', ' 채널을 구독해 주세요'],
    label: '광고',
    notify: '알림을 받으시겠습니까?',
    stays: [
      '구독자가 백만 명이 넘는 유튜브 운영자가 다리를 건너는 모습을 전하자 이튿날부터 관광객이 줄을 섰다.',
    ],
  },
  ms: {
    related: ['Baca juga:', 'Sungai Melimpah Lagi'],
    headings: ['Paling Popular', 'Artikel Berkaitan'],
    follow: ['Ikuti ', 'saluran WhatsApp', ' kami untuk berita terkini.'],
    label: 'Iklan',
    notify: 'Terima notifikasi berita?',
    stays: [
      'Sertai «kumpulan Facebook» penduduk kampung, pesan ketua kampung, dan anda akan tahu siapa menjaga jambatan.',
    ],
  },
  nl: {
    related: ['Lees ook:', 'De rivier stijgt weer'],
    headings: ['Meest gelezen', 'Ook interessant'],
    follow: ['Volg ons op ', 'WhatsApp', ' voor het laatste nieuws.'],
    label: 'Advertentie',
    notify: 'Pushberichten ontvangen?',
    stays: [
      'Lees ook eens een krant, zei de boer, en hij legde het ‹vonnis› onder de tafelpoot.',
      'Volg de stappen om lid te worden van het «WhatsApp-kanaal» van de gemeente, stond op de poster.',
    ],
  },
  pl: {
    related: ['Czytaj też:', 'Rzeka znów wzbiera'],
    headings: ['Najczęściej czytane', 'Polecamy'],
    follow: ['Obserwuj nas na ', 'Facebooku', ' i bądź na bieżąco.'],
    label: 'Reklama',
    notify: 'Włączyć powiadomienia?',
    stays: [
      'Czytaj też między wierszami, radzi sędzia, a w ‹wyroku› znajdziesz więcej niż karę.',
      'Dołącz do kanału gminy na «WhatsApp», prosił plakat, ale nikt we wsi tego nie zrobił.',
    ],
  },
  pt: {
    related: ['Leia também:', 'O rio volta a subir'],
    headings: ['Mais lidas', 'Veja também'],
    follow: ['Clique aqui para seguir o nosso canal no ', 'WhatsApp', '.'],
    label: 'Continua depois da publicidade',
    notify: 'Receber notificações?',
    stays: [
      'Leia também o que não está escrito, aconselha a juíza, e verá na ‹sentença› mais do que um castigo.',
      'Siga os passos para entrar no canal da prefeitura no «WhatsApp», dizia o cartaz.',
      'Vídeo nenhum mostra o que a aldeia viu naquela noite, diz o pescador.',
    ],
  },
  ru: {
    related: ['Читайте также:', 'Река снова поднимается'],
    headings: ['Материалы по теме', 'Самое читаемое'],
    follow: ['Подписывайтесь на наш канал в ', 'Telegram', '.'],
    label: 'Реклама',
    notify: 'Получать уведомления?',
    stays: [
      'Читайте также между строк, советует судья, и в ‹приговоре› найдётся больше, чем наказание.',
      'Присоединяйтесь к группе района во «ВКонтакте», просил плакат, но никто этого не сделал.',
    ],
  },
  th: {
    related: ['อ่านเพิ่มเติม:', 'แม่น้ำเอ่อล้นอีกครั้ง'],
    headings: ['ข่าวที่เกี่ยวข้อง', 'อ่านมากที่สุด'],
    follow: ['ติดตามข่าวสารของเราได้ทาง ', 'Facebook', ''],
    label: 'โฆษณา',
    notify: 'ต้องการรับแจ้งเตือนข่าวหรือไม่?',
    stays: [
      'ติดตามช่อง «เทเลแกรม» ของผู้ต้องสงสัยอยู่หลายเดือน ตำรวจจึงตัดสินใจเคาะประตูบ้านเขาในตอนรุ่งสาง',
      'อ่านเพิ่มเติมอีกหน่อยก่อนตอบ ครูบอกนักเรียน แล้วยื่น ‹หนังสือ› เล่มเก่าให้อ่านคนละหน้า',
    ],
  },
  tl: {
    related: ['BASAHIN:', 'Umapaw Muli ang Ilog'],
    headings: ['Kaugnay na balita', 'Iba pang balita'],
    follow: ['Sundan kami sa ', 'Facebook', ' para sa pinakabagong balita.'],
    label: 'Patalastas',
    notify: 'Gusto mo bang tumanggap ng mga abiso?',
    stays: [
      'Basahin din ninyo ang sulat ng inyong lolo, sabi ng guro, at saka niya inabot ang ‹kuwaderno› sa mga bata.',
      'Sumali sa «Viber» ng barangay, payo ng pulis, at malalaman mo agad kung may nawawala sa kalye.',
    ],
  },
  tr: {
    related: ['İlgili haber:', 'Nehir yine yükseliyor'],
    headings: ['En çok okunanlar', 'İlgili Haberler'],
    follow: ['Bizi ', 'Google News', ' üzerinden takip edin'],
    label: 'Reklam',
    notify: 'Bildirimleri aç',
    stays: ['İlgili haber yayımlandığında köyde kimse uyanmamıştı, ama ‹muhtar› her şeyi biliyordu.'],
  },
  uk: {
    related: ['Читайте також:', 'Річка знову піднімається'],
    headings: ['Останні новини', 'Схожі новини'],
    follow: ['Підписуйтесь на наш канал у ', 'Telegram', ', щоб нічого не пропустити'],
    label: 'Реклама',
    notify: 'Увімкнути сповіщення про важливе?',
    stays: [
      'Читайте також між рядків, казав учитель щоранку, перш ніж відкрити ‹книжку› і почати урок.',
      'Стежте за річкою, радив староста, і дивився на міст, а не в «Telegram».',
    ],
  },
  ur: {
    related: ['یہ بھی پڑھیں:', 'دریا پھر چڑھ آیا'],
    headings: ['تازہ ترین خبریں', 'مقبول ترین'],
    follow: ['ہمارے ', 'واٹس ایپ', ' چینل کو فالو کریں'],
    label: 'اشتہار',
    notify: 'نوٹیفکیشن آن کریں؟',
    stays: ['مزید پڑھیں اور کم بولیں، استاد نے مسکرا کر کہا اور پھر ‹کتاب› شاگردوں کے ہاتھ میں تھما دی۔'],
  },
  vi: {
    related: ['Xem thêm:', 'Nước sông lại dâng'],
    headings: ['Tin liên quan', 'Đọc nhiều nhất'],
    follow: ['Theo dõi kênh ', 'Zalo', ' của chúng tôi'],
    label: 'Quảng cáo',
    notify: 'Nhận thông báo tin mới?',
    stays: ['Tham gia «nhóm Facebook» của xóm, trưởng thôn dặn, và bà con sẽ biết ai trông cây cầu đêm nay.'],
  },
  zh: {
    related: ['相关阅读：', '河水再次上涨'],
    headings: ['热门文章', '猜你喜欢', '延伸閱讀'],
    follow: ['关注我们的', '微信公众号', '，获取更多新闻'],
    label: '廣告',
    notify: '是否开启通知？',
    stays: [
      '关注河流的人都知道，这座桥每年雨季都要重修一次，今年却连‹竹子›也不够用了，村民们只好到上游去砍。',
      '加入微信群的邻居越来越多，村长却说，真正守夜的只有那几个不用手机的老人，他们轮流坐在桥头。',
    ],
  },
};
