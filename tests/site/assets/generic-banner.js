// A site's own app offer, added late and under names that say nothing; it holds the page still behind itself.
const offer = document.createElement('div');
offer.className = 'x7';
const words = document.createElement('p');
words.textContent = 'Baca lebih nyaman di aplikasi Kabar Pagi';
const store = document.createElement('a');
store.href = 'https://play.google.com/store/apps/details?id=example.kabarpagi';
store.textContent = 'Unduh aplikasi';
const close = document.createElement('button');
close.textContent = 'Nanti saja';
close.addEventListener('click', () => {
  offer.remove();
  document.body.style.overflow = '';
});
offer.append(words, store, close);
document.body.append(offer);
document.body.style.overflow = 'hidden';
