import { describe, expect, test } from 'vitest';
import { body, linesOf, pageWith, paragraphs, storyOf } from './page.ts';

/** How sites lead to another story, ask to follow a channel and to take a newsletter, and label an advertisement; '' where none of it is known. */
const said: Readonly<Record<string, readonly [string, string, string, string]>> = {
  ar: ['اقرأ أيضا', 'تابعوا قناتنا على واتساب', 'اشترك في نشرتنا البريدية', 'إعلان'],
  bn: ['আরও পড়ুন', 'আমাদের হোয়াটসঅ্যাপ চ্যানেল অনুসরণ করুন', '', 'বিজ্ঞাপন'],
  de: ['Lesen Sie auch', 'Folgen Sie unserem WhatsApp-Kanal', 'Abonnieren Sie unseren Newsletter', 'Anzeige'],
  en: ['Read more', 'Follow our WhatsApp channel', 'Subscribe to our newsletter', 'Advertisement'],
  es: [
    'Lea también',
    'Síguenos en nuestro canal de WhatsApp',
    'Suscríbete a nuestra newsletter',
    'Publicidad',
  ],
  fa: ['بیشتر بخوانید', 'کانال ما را در واتساپ دنبال کنید', '', 'تبلیغات'],
  fr: [
    'Lire aussi',
    'Suivez-nous sur notre chaîne WhatsApp',
    'Inscrivez-vous à notre newsletter',
    'Publicité',
  ],
  hi: ['यह भी पढ़ें', 'हमारे व्हाट्सएप चैनल से जुड़ें', '', 'विज्ञापन'],
  id: ['Baca juga', 'Ikuti saluran WhatsApp kami', 'Langganan newsletter kami', 'Iklan'],
  it: ['Leggi anche', 'Seguici sul nostro canale WhatsApp', 'Iscriviti alla nostra newsletter', 'Pubblicità'],
  ja: ['関連記事', '公式LINEをフォローする', 'ニュースレターに登録する', '広告'],
  ko: ['관련 기사', '', '뉴스레터 구독하기', '광고'],
  ms: ['Baca juga', 'Ikuti saluran WhatsApp kami', '', 'Iklan'],
  nl: ['Lees ook', 'Volg ons WhatsApp-kanaal', 'Schrijf je in voor onze nieuwsbrief', 'Advertentie'],
  pl: ['Czytaj też', 'Obserwuj nasz kanał na WhatsAppie', 'Zapisz się na nasz newsletter', 'Reklama'],
  pt: ['Leia também', 'Siga o nosso canal no WhatsApp', 'Assine a nossa newsletter', 'Publicidade'],
  ru: ['Читайте также', 'Подписывайтесь на наш канал в WhatsApp', 'Подпишитесь на нашу рассылку', 'Реклама'],
  th: ['อ่านเพิ่มเติม', 'ติดตามช่อง WhatsApp ของเรา', '', 'โฆษณา'],
  tr: ['Ayrıca okuyun', '', '', 'Reklam'],
  uk: ['Читайте також', 'Підписуйтесь на наш канал у WhatsApp', 'Підпишіться на нашу розсилку', 'Реклама'],
  ur: ['یہ بھی پڑھیں', '', '', 'اشتہار'],
  vi: ['Xem thêm', 'Theo dõi kênh WhatsApp của chúng tôi', 'Đăng ký nhận bản tin của chúng tôi', 'Quảng cáo'],
  zh: ['延伸阅读', '关注我们的微信公众号', '', '广告'],
};
const link = '<a href="/lain">Harga Solar Naik Lagi</a>';
const other = '<a href="/lagi">Kapal Feri Berhenti Berlayar</a>';
type Put = (words: readonly [string, string, string, string]) => string;
const kinds: Readonly<Record<string, Put>> = {
  'a paragraph that leads to another story': ([lead]) => `<p>${lead}: ${link}</p>`,
  'a box of two': ([lead]) => `<div><b>${lead}</b><ul><li>${link}</li><li>${other}</li></ul></div>`,
  'a box of one': ([lead]) => `<div><span>${lead}</span>${link}</div>`,
  'a channel': ([, channel]) =>
    channel && `<p><a href="https://www.whatsapp.com/channel/x">${channel}</a></p>`,
  'a newsletter': ([, , letter]) => letter && `<p><a href="/newsletter">${letter}</a></p>`,
  'the label of an advertisement': ([, , , label]) => `<div>${label}</div>`,
};

describe.each(Object.entries(said))('%s: left out between the paragraphs', (lang, words) => {
  const known = Object.entries(kinds).flatMap(([kind, put]) =>
    put(words) ? [[kind, put(words)] as const] : [],
  );
  test.each(known)('%s', (_, furniture) => {
    const html = pageWith(body({ 2: furniture })).replace('lang="id"', `lang="${lang}"`);
    expect(linesOf(storyOf(html))).toEqual(paragraphs);
  });
  test('the tail of a paragraph', () => {
    const html = pageWith(body().replace('silam.</p>', `silam.<br>${words[0]}: ${link}</p>`)).replace(
      'lang="id"',
      `lang="${lang}"`,
    );
    expect(linesOf(storyOf(html))).toEqual(paragraphs);
  });
});
