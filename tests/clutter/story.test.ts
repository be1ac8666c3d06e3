import { expect, test } from 'vitest';
import { storyOf } from '../../src/clutter/story.ts';
import { page, sentences } from './page.ts';

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const headlines = (texts: readonly string[]) =>
  texts.map((text) => `<p><a href="/x">${text}</a></p>`).join('');
const bodyOf = (html: string) => storyOf(page(html, { url: 'https://www.kabar.example/a' }))?.body.id;

// Prose of these scripts says in twenty-five characters what takes sixty letters elsewhere.
test.each([
  [
    'Chinese',
    [
      '村民们用了三个星期，在河上架起了一座四十米长的竹桥，孩子们从此不必再绕远路去上学。',
      '村长说，旧的木桥去年雨季被洪水冲走，从那以后，种地的人每天要多走两个小时。',
      '竹子来自村里最老的两户人家的园子，绳子则是妇女们在村公所里一根一根搓出来的。',
      '县里答应每半年派一名工程师来检查接头，腐烂的竹子会及时换掉，桥头还要装上路灯。',
      '最先过桥的是孩子们，他们跑到对岸又跑回来，鞋子一点也没有湿，大人们都笑了起来。',
      '仪式结束后，全村人在河边一起吃饭，一直坐到新装的路灯亮起来。',
    ],
  ],
  [
    'Japanese',
    [
      '村人たちは三週間かけて、川に長さ四十メートルの竹の橋を架けた。子どもたちはもう遠回りをしなくてよい。',
      '村長によると、古い橋は去年の雨期に流され、畑へ通う人は毎日二時間よけいに歩いていたという。',
      '竹は村でいちばん古い二軒の家の庭から切り出され、縄は女性たちが集会所で一本ずつ綯った。',
      '県は半年ごとに技師を送り、つなぎ目を調べ、傷んだ竹を取り替えると約束している。',
      '最初に渡ったのは子どもたちで、だれの靴もぬれず、大人たちは声をあげて笑った。',
    ],
  ],
  [
    'Korean',
    [
      '마을 사람들은 삼 주 동안 교대로 일해 강 위에 길이 사십 미터의 대나무 다리를 놓았다.',
      '이장은 낡은 다리가 지난해 장마에 떠내려간 뒤 농부들이 날마다 두 시간을 더 걸었다고 말했다.',
      '대나무는 마을에서 가장 오래된 두 집의 뜰에서 베어 왔고 새끼줄은 어머니들이 꼬았다.',
      '군청은 여섯 달마다 기술자를 보내 이음매를 살피고 썩은 대나무를 갈아 주기로 약속했다.',
      '가장 먼저 다리를 건넌 것은 아이들이었고 누구의 신발도 젖지 않아 모두가 웃었다.',
    ],
  ],
])('a story in %s is one, though it has few characters', (_, texts) => {
  expect(bodyOf(`<main><div id="it">${paragraphs(texts)}</div></main>`)).toBe('it');
});

test.each([
  [
    'Chinese',
    ['竹桥今日通车', '河水再次上涨', '竹价上涨三成', '村长谈修桥经过', '孩子们上学更近了', '县里派来工程师'],
  ],
  [
    'Japanese',
    [
      '竹の橋が開通',
      '川の水位が上昇',
      '竹の値上がり続く',
      '村長に聞く橋の話',
      '子どもの通学近く',
      '技師が村を訪問',
    ],
  ],
  [
    'Korean',
    [
      '대나무 다리 개통',
      '강물 다시 불어나',
      '대나무 값 오름세',
      '이장에게 듣는다',
      '아이들 통학 빨라져',
      '기술자 마을 방문',
    ],
  ],
])('a front page in %s is none', (_, texts) => {
  expect(bodyOf(`<main><div id="it">${headlines([...texts, ...texts])}</div></main>`)).toBeUndefined();
});

const told = paragraphs(sentences);
const columnOf = (html: string) => storyOf(page(html, { url: 'https://www.kabar.example/a' }))?.column.id;

test.each([
  [
    'an article with a head, a foot and other stories of its own',
    `<main><div id="it"><article><header><h1>Jembatan</h1></header><div>${told}</div><footer>Tag</footer></article><div>Terkait</div></div><aside>Cuaca</aside></main>`,
  ],
  [
    'the main part, where nothing else stands in it',
    `<main id="it"><h1>Jembatan</h1><div>${told}</div></main>`,
  ],
  [
    'a box whose day stands on the right',
    `<main><div id="it"><div class="text-right">24/11/2026</div><div>${told}</div></div><aside>Cuaca</aside></main>`,
  ],
  ['no layout with a margin', `<main><div id="it"><div>${told}</div></div><aside>Cuaca</aside></main>`],
  ['no page with a foot', `<div><div id="it"><div>${told}</div></div><footer>Kontak</footer></div>`],
])('the column is %s', (_, html) => {
  expect(columnOf(html)).toBe('it');
});

test.each([
  ['a story that parts its paragraphs by breaks', sentences, 'it'],
  ['no list of titles, parted so', ['Jembatan dibuka', 'Sungai meluap', 'Bambu naik harga'], undefined],
])('%s', (_, texts, id) => {
  const told = texts.join('<br><br>');
  expect(bodyOf(`<main><h1>Jembatan</h1><div id="it">${told}</div></main>`)).toBe(id);
});

test.each([
  ['a story that sets each paragraph in a box', sentences, 'it'],
  ['no list of titles, set so', ['Jembatan dibuka', 'Sungai meluap', 'Bambu naik harga'], undefined],
])('%s', (_, texts, id) => {
  const told = texts.map((text) => `<div style="text-align: justify">${text}</div><div><br></div>`).join('');
  expect(bodyOf(`<main><h1>Jembatan</h1><div id="it">${told}</div></main>`)).toBe(id);
});

test.each([
  ['a story whose boxes hold their words in a span', sentences, 'it'],
  ['no list of titles, set so', ['Jembatan dibuka', 'Sungai meluap', 'Bambu naik harga'], undefined],
])('%s', (_, texts, id) => {
  const told = texts.map((text) => `<div><span>${text} </span><span>Begitu katanya.</span></div>`).join('');
  expect(bodyOf(`<main><h1>Jembatan</h1><div id="it">${told}</div></main>`)).toBe(id);
});

test('teasers are no story, though each tells of its own in a box of bare text', () => {
  const cards = sentences.map(
    (text) => `<div class="card"><h3><a href="/a">Kabar desa</a></h3><div>${text}</div></div>`,
  );
  expect(bodyOf(`<main><h1>Kabar</h1><div>${cards.join('')}</div></main>`)).toBeUndefined();
});
