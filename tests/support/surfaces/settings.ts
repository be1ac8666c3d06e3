import type { Popup } from './popup.ts';

/** Puts values into the browser's own store of settings, as the options page would, through the rights of the open popup. */
export async function storeSettings(popup: Popup, values: Readonly<Record<string, object>>): Promise<void> {
  const given = JSON.stringify(JSON.stringify(values));
  await popup.evaluate(
    `(typeof browser === 'undefined' ? chrome : browser).storage.sync.set(JSON.parse(${given})).then(() => true)`,
  );
}

/** All that is kept on this device, as text. */
export async function keptHere(popup: Popup): Promise<string> {
  return String(
    await popup.evaluate(
      `(typeof browser === 'undefined' ? chrome : browser).storage.local.get(null).then((all) => JSON.stringify(all))`,
    ),
  );
}
