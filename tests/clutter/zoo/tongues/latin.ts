import type { Tongue } from './tongue.ts';

/** Languages written in the Latin script. */
export const latin: Readonly<Record<string, Tongue>> = {
  cs: {
    related: ['Čtěte také:', 'Řeka znovu stoupá'],
    headings: ['Nejčtenější'],
    follow: ['Sledujte nás na ', 'Facebooku', ' a nic vám neuteče.'],
    label: 'Článek pokračuje pod reklamou',
    notify: 'Zapnout upozornění na důležité zprávy?',
    stays: [
      'Čtěte také mezi řádky, radil učitel každé ráno, než otevřel ‹knihu› a rozdal úkoly.',
      'Sledujte řeku, a ne «Facebook», řekl starosta lidem na mostě.',
    ],
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

  ro: {
    related: ['Citește și:', 'Râul crește din nou'],
    headings: ['Cele mai citite'],
    follow: ['Urmărește-ne pe ', 'WhatsApp', ' pentru știri.'],
    label: 'Publicitate',
    notify: 'Vrei să primești notificări?',
    stays: [
      'Citește și printre rânduri, îi spunea bunicul în fiecare seară, apoi deschidea ‹caietul› cu socoteli.',
      'Abonează-te la bibliotecă, îl sfătuise profesorul, nu la un «canal de Telegram».',
    ],
  },

  sv: {
    related: ['Läs också:', 'Ån stiger igen'],
    headings: ['Mest läst'],
    follow: ['Följ oss på ', 'Facebook', ' för fler nyheter.'],
    label: 'Annons',
    notify: 'Vill du ha pushnotiser?',
    stays: [
      'Läs också mellan raderna, sade läraren varje morgon innan hon slog upp ‹boken› i klassen.',
      'Följ anvisningarna för att gå med i kommunens «Facebookgrupp», står det på anslaget.',
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

  vi: {
    related: ['Xem thêm:', 'Nước sông lại dâng'],
    headings: ['Tin liên quan', 'Đọc nhiều nhất'],
    follow: ['Theo dõi kênh ', 'Zalo', ' của chúng tôi'],
    label: 'Quảng cáo',
    notify: 'Nhận thông báo tin mới?',
    stays: ['Tham gia «nhóm Facebook» của xóm, trưởng thôn dặn, và bà con sẽ biết ai trông cây cầu đêm nay.'],
  },
};
