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

async function addressOf(picture: Blob): Promise<string> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return `data:${picture.type};base64,${btoa(binary)}`;
}
