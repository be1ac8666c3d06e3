import { fileURLToPath } from 'node:url';
import { build, type PluginOption } from 'vite';

/** A script as it runs in a page; what it exports is then `globalThis.bench`. */
export async function bundle(file: URL, plugins: PluginOption[] = []): Promise<string> {
  const bundled = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    build: {
      write: false,
      lib: { entry: fileURLToPath(file), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(bundled) ? bundled : [bundled];
  return 'output' in first ? first.output[0].code : '';
}
