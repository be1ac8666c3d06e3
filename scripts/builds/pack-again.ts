import { type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';

/** A second run finds a little more in what the first one made. */
const runs = 2;

interface Packing {
  readonly file: string;
  /** Matches names of properties that are never written as strings, and so can be short. */
  readonly inside?: RegExp;
  /** Packs a small script better. A large one packs worse: gzip looks back 32 kB for what was said before. */
  readonly functionsFirst?: boolean;
}

/** Packs one built script again: Terser finds a twentieth more in what Vite's own minifier leaves. */
export function packAgain({ file, inside, functionsFirst = false }: Packing): Plugin {
  const options: MinifyOptions = {
    ecma: 2020,
    toplevel: true,
    compress: {
      hoist_funs: functionsFirst,
      passes: 3,
      pure_getters: true,
      keep_fargs: false,
      unsafe_arrows: true,
      // What Readability tells whoever debugs it.
      pure_funcs: ['this.log'],
    },
    ...(inside && { mangle: { toplevel: true, properties: { regex: inside } } }),
    format: { quote_style: 1 },
  };
  return {
    name: 'pack-again',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const chunk = bundle[file];
      if (chunk?.type !== 'chunk') return;
      for (let run = 0; run < runs; run += 1) {
        const { code } = await minify(chunk.code, options);
        if (code === undefined) throw new Error(`${file} could not be packed again.`);
        chunk.code = code;
      }
    },
  };
}
