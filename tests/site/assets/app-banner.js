// The site's own: holds the page still behind the app banner until the banner is closed.
document.body.classList.add('terkunci');
document.querySelector('.close_apps')?.addEventListener('click', (event) => {
  event.preventDefault();
  document.querySelector('.download_apps')?.remove();
  document.body.classList.remove('terkunci');
});
