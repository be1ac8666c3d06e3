// The demo site's own scripts, each a habit of real news sites that the extension must live with.

const fill = (slot) => {
  const [width, height] = (slot.dataset.size ?? '300x250').split('x').map(Number);
  const picture = document.createElement('img');
  picture.src = '/assets/ad.svg';
  picture.alt = 'Iklan';
  picture.width = Math.min(width, document.documentElement.clientWidth);
  picture.height = height;
  slot.append(picture);
};

const fillAds = () => {
  for (const slot of document.querySelectorAll('[data-size]')) fill(slot);
};

const loadLazily = () => {
  const watcher = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      target.src = target.dataset.src;
      delete target.dataset.src;
      watcher.unobserve(target);
    }
  });
  for (const picture of document.querySelectorAll('img.lazy')) watcher.observe(picture);
};

const insertLateAd = () => {
  const paragraph = document.querySelector('[itemprop="articleBody"] > p');
  if (!paragraph) return;
  const ad = document.createElement('div');
  ad.id = 'div-gpt-ad-1498030000-late';
  ad.dataset.size = '300x250';
  paragraph.after(ad);
  fill(ad);
};

const creditCopies = () => {
  document.addEventListener('copy', (event) => {
    const credit = `\n\nArtikel ini telah tayang di JPNN.com: ${location.href}`;
    event.clipboardData.setData('text/plain', `${getSelection()}${credit}`);
    event.preventDefault();
  });
};

// Past 60 px of scrolling the side ads stick to the screen.
const fixSideAds = () => {
  const sides = document.querySelectorAll('.ans-160x600');
  addEventListener('scroll', () => {
    for (const side of sides) side.classList.toggle('nempel', scrollY > 60);
  });
};

document.querySelector('.close_sticky')?.addEventListener('click', (event) => {
  event.preventDefault();
  event.target.closest('.sticky_bottom')?.remove();
});

fillAds();
loadLazily();
creditCopies();
fixSideAds();
setTimeout(() => {
  insertLateAd();
  window.siteIsQuiet = true;
}, 2000);
