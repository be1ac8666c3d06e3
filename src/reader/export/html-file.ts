import { documentOf } from './document.ts';
import type { Exported, ExportedFile, ReadPicture } from './exporters.ts';
import { fileNameOf } from './file-name.ts';
import { readPictures } from './pictures.ts';

/** One HTML file with its pictures inside. It runs nothing and asks no server: its own policy says so. */
export async function htmlFile(exported: Exported, read: ReadPicture): Promise<ExportedFile> {
  const page = documentOf(exported);
  const policy = page.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
  page.head.firstElementChild?.after(policy);
  const { inlined, missing } = await readPictures(page.body, read);
  for (const { image, picture } of inlined) {
    image.removeAttribute('srcset');
    image.removeAttribute('sizes');
    image.src = await addressOf(picture);
  }
  const html = `<!doctype html>\n${page.documentElement.outerHTML}\n`;
  const content = new Blob([html], { type: 'text/html;charset=utf-8' });
  return { name: fileNameOf(exported.article, 'html'), content, missing };
}

/** By a reader of files: in Firefox, bytes that come from the page's world are closed to scripts of ours. */
const addressOf = (picture: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(picture);
  });
