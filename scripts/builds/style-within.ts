import type { Plugin, Rolldown } from 'vite';

const sheetLink = /\s*<link rel="stylesheet"[^>]* href="\/([^"]+)">/g;

type Output = Rolldown.OutputAsset | Rolldown.OutputChunk;

const isPage = (output: Output): output is Rolldown.OutputAsset =>
  output.type === 'asset' && output.fileName.endsWith('.html');

/** Puts the style of a page of ours into the page itself: a popup waits for each file that it asks for. */
export function styleWithin(page: string): Plugin {
  return {
    name: 'style-within',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const pages = Object.values(bundle).filter(isPage);
        const html = pages.find(({ fileName }) => fileName.includes(`${page}/index.html`));
        if (!html) return;
        const others = pages.filter((one) => one !== html);
        const files: string[] = [];
        const styles: string[] = [];
        const bare = String(html.source).replace(sheetLink, (_, file: string) => {
          const sheet = bundle[file];
          if (sheet?.type !== 'asset') throw new Error(`${page} asks for ${file}, which is not there.`);
          files.push(file);
          styles.push(String(sheet.source));
          return '';
        });
        if (styles.length === 0) throw new Error(`${page} has no style to put into it.`);
        for (const file of files)
          if (!others.some(({ source }) => String(source).includes(file))) delete bundle[file];
        html.source = bare.replace('</head>', () => `<style>${styles.join('')}</style>\n  </head>`);
      },
    },
  };
}
