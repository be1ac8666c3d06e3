// A site that never loads a second document: its story arrives by script, its address by pushState.
const paragraphs = [
  'Tukang kapal dari tiga desa kini mengajar di sekolah kejuruan setiap Selasa, membawa serta perkakas yang selama ini hanya dikenal murid dari gambar.',
  'Kepala sekolah menyebut kelas itu penuh sejak hari pertama, sebab murid boleh langsung memasang gading-gading pada perahu sungguhan di halaman bengkel.',
  'Perahu pertama buatan murid rencananya diturunkan ke air pada akhir semester dan dipakai sebagai angkutan antarpulau bagi guru yang bertugas di seberang.',
];

document.querySelector('#buka').addEventListener('click', (event) => {
  event.preventDefault();
  history.pushState(undefined, '', event.target.href);
  document.title = event.target.textContent;
  const heading = document.createElement('h1');
  heading.textContent = document.title;
  const story = document.createElement('article');
  story.append(
    heading,
    ...paragraphs.map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    }),
  );
  document.querySelector('#isi').replaceChildren(story);
});
