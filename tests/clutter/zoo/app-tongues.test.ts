import { expect, test } from 'vitest';
import { findClutter } from '../../../src/clutter/find-clutter.ts';
import { everyLanguage } from '../../../src/clutter/language/every-language.ts';
import { page, story } from '../page.ts';
import { appTongues } from './app-tongues.ts';

const kindsIn = (after: string, inside = '') =>
  findClutter(page(story(inside, after), { url: 'https://www.kabar.example/berita/jembatan' }), {
    phrases: everyLanguage,
  }).map(({ kind }) => kind);

const all = Object.entries(appTongues).map(([language, tongue]) => [language, ...tongue.banner] as const);

test.each(all)('%s: a sheet over the story that sends to the app goes: %s', (_, offer) => {
  const sheet = `<div class="overlay" style="position:fixed;inset:0"><p>${offer}</p><a href="https://kabar.onelink.me/x">Kabar</a></div>`;
  expect(kindsIn(sheet)).toEqual(['app-gate']);
});

test.each(all)('%s: a bar stuck to the screen goes where it can be closed: %s, %s', (_, _offer, close) => {
  const bar = (control: string) =>
    `<div class="bar" style="position:fixed;bottom:0"><p>Panen raya di seberang</p>${control}</div>`;
  expect(kindsIn(bar(`<button>${close}</button>`))).toEqual(['sticky']);
  expect(kindsIn(bar('<a href="/panen">Panen</a>'))).toEqual([]);
});

// The first copy stays, in whatever script it is printed.
test.each([
  ['Bengali', 'তিন সপ্তাহ পালা করে কাজ করার পর গ্রামের মানুষ শনিবার সকালে চল্লিশ মিটার লম্বা বাঁশের সাঁকোটি শেষ করেছেন।'],
  ['Chinese', '村民们轮流干了三个星期，终于在星期六早上建成了这座四十米长的竹桥，孩子们最先跑了过去。'],
  [
    'Hindi',
    'तीन सप्ताह तक बारी-बारी से काम करने के बाद गाँव के लोगों ने शनिवार सुबह चालीस मीटर लंबा बाँस का पुल पूरा किया।',
  ],
  [
    'Japanese',
    '村人たちは三週間交代で働き、土曜の朝に長さ四十メートルの竹の橋を完成させ、子どもたちが最初に渡った。',
  ],
  [
    'Korean',
    '마을 사람들은 삼 주 동안 교대로 일한 끝에 토요일 아침 길이 사십 미터의 대나무 다리를 완성했다고 밝혔다.',
  ],
  [
    'Russian',
    'Жители деревни три недели работали по очереди и в субботу утром закончили бамбуковый мост длиной сорок метров.',
  ],
  [
    'Vietnamese',
    'Đúng 3 tuần sau, bà con trong làng hoàn thành cây cầu tre dài 40 mét vào sáng thứ Bảy và trẻ em qua trước tiên.',
  ],
])('a paragraph printed twice goes once: %s', (_, line) => {
  expect(kindsIn('', `<p>${line}</p><p>Lalu sunyi.</p><p>${line}</p>`)).toEqual(['duplicate-paragraph']);
});

// From right to left, in a story that is told so: in others it is a prayer, which may well be said twice.
test('a paragraph printed twice goes once: Arabic', () => {
  const lines = [
    'أنهى أهالي القرية جسرا من الخيزران طوله أربعون مترا صباح السبت بعد أن عملوا بالتناوب ثلاثة أسابيع.',
    'وقال شيخ القرية إن الجسر يحل محل المعبر القديم الذي جرفه النهر في بداية موسم الأمطار من العام الماضي.',
    'وشارك ستون رجلا في العمل، ومعظمهم مزارعون تقع حقولهم على الضفة الأخرى وكانوا يسيرون ساعتين كل يوم.',
    'وجاء الخيزران من بستانين لأقدم عائلتين في القرية، بينما فتلت النساء الحبال في دار البلدية ليلا.',
  ];
  const told = [...lines, lines[0]].map((line) => `<p>${line}</p>`).join('');
  const document = page(`<h1>الجسر</h1><div itemprop="articleBody">${told}</div>`);
  expect(findClutter(document, { phrases: everyLanguage }).map(({ kind }) => kind)).toEqual([
    'duplicate-paragraph',
  ]);
});
