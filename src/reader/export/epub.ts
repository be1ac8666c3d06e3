import { strToU8, type Zippable, zipSync } from 'fflate';
import { documentOf } from './document.ts';
import type { Exported, ExportedFile, ReadPicture } from './exporters.ts';
import { fileNameOf } from './file-name.ts';
import { readPictures } from './pictures.ts';
import { isLanguage, tidyForXhtml, writable } from './xhtml.ts';

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

interface Picture {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A book must have a title and a language. */
function named(exported: Exported): Exported {
  const { article, lang } = exported;
  const title = article.title.trim() || article.siteName || article.address;
  return { ...exported, article: { ...article, title }, lang: isLanguage(lang) ? lang : 'und' };
}

/** An EPUB 3 book of one chapter, its pictures inside. */
export async function epubFile(given: Exported, read: ReadPicture): Promise<ExportedFile> {
  const exported = named(given);
  const page = documentOf(exported);
  page.querySelector('meta[charset]')?.remove();
  const { inlined, missing } = await readPictures(page.body, read);
  const pictures: Picture[] = [];
  for (const { image, picture } of inlined) {
    const name = `picture-${pictures.length + 1}.${picture.type.slice('image/'.length)}`;
    pictures.push({ name, type: picture.type, bytes: new Uint8Array(await picture.arrayBuffer()) });
    for (const attribute of ['srcset', 'sizes']) image.removeAttribute(attribute);
    image.setAttribute('src', name);
  }
  tidyForXhtml(page);
  const content = new Blob([zip(exported, page, pictures)], { type: 'application/epub+zip' });
  return { name: fileNameOf(exported.article, 'epub'), content, missing };
}

const part = (text: string) => strToU8(writable(text));

function zip(exported: Exported, page: Document, pictures: readonly Picture[]): Uint8Array<ArrayBuffer> {
  const chapter = `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${new XMLSerializer().serializeToString(page.documentElement)}`;
  const files: Zippable = {
    // First and stored: this is how a reader of books tells what the file is.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'book/package.opf': part(packageOf(exported, pictures, page.querySelector('math') !== null)),
    'book/contents.xhtml': part(contentsOf(exported)),
    'book/story.xhtml': part(chapter),
  };
  for (const { name, bytes } of pictures) files[`book/${name}`] = [bytes, { level: 0 }];
  return zipSync(files);
}

function packageOf(
  { article, lang, dir }: Exported,
  pictures: readonly Picture[],
  hasFormulas: boolean,
): string {
  const formulas = hasFormulas ? ' properties="mathml"' : '';
  const modified = new Date(Date.parse(article.modified ?? article.published ?? '') || 0);
  const facts = [
    `<dc:identifier id="id">${escaped(article.address)}</dc:identifier>`,
    `<dc:title>${escaped(article.title)}</dc:title>`,
    `<dc:language>${escaped(lang)}</dc:language>`,
    ...(article.byline ? [`<dc:creator>${escaped(article.byline)}</dc:creator>`] : []),
    ...(article.siteName ? [`<dc:publisher>${escaped(article.siteName)}</dc:publisher>`] : []),
    `<dc:source>${escaped(article.address)}</dc:source>`,
    `<meta property="dcterms:modified">${modified.toISOString().slice(0, 19)}Z</meta>`,
  ];
  const items = pictures.map(
    ({ name, type }, index) => `<item id="picture-${index + 1}" href="${name}" media-type="${type}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escaped(lang)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${facts.join('')}</metadata>
<manifest><item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="story" href="story.xhtml" media-type="application/xhtml+xml"${formulas}/>${items.join('')}</manifest>
<spine page-progression-direction="${dir}"><itemref idref="story"/></spine>
</package>
`;
}

function contentsOf({ article, lang, dir }: Exported): string {
  const title = escaped(article.title);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${escaped(lang)}" xml:lang="${escaped(lang)}" dir="${dir}"><head><title>${title}</title></head><body><nav epub:type="toc"><ol><li><a href="story.xhtml">${title}</a></li></ol></nav></body></html>
`;
}
