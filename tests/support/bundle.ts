import { build } from 'vite';

/** One of the scripts beside this file, as it runs in a page; what it exports is then `globalThis.bench`. */
export async function bundle(file: string): Promise<string> {
  const bundled = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: new URL(file, import.meta.url).pathname, formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(bundled) ? bundled : [bundled];
  return 'output' in first ? first.output[0].code : '';
}
