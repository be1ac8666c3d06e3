import type { ChromeScope } from './chrome-scope.ts';

/** A browser's sync, without the server between two of them. */
export interface Synced {
  /** What it would upload now, as the server would hold it. */
  upload(): Promise<string>;
  /** Takes what another has uploaded. */
  download(records: string): Promise<void>;
}

/** Firefox's own engine for what extensions sync. */
const engine = `(async () => {
  const { ExtensionStorageEngineBridge } = ChromeUtils.importESModule('resource://services-sync/engines/extension-storage.sys.mjs');
  const { Weave } = ChromeUtils.importESModule('resource://services-sync/main.sys.mjs');
  const engine = new ExtensionStorageEngineBridge(Weave.Service);
  await engine.initialize();
  return engine;
})()`;

export const syncedInFirefox = (chrome: ChromeScope): Synced => ({
  upload: async () =>
    String(
      await chrome(`(async () => {
        const { _bridge } = await ${engine};
        await _bridge.syncStarted();
        const records = await _bridge.apply();
        const now = Date.now();
        await _bridge.setUploaded(now, records.map((record) => JSON.parse(record).id));
        await _bridge.syncFinished();
        return JSON.stringify(records.map((record) => JSON.stringify({ ...JSON.parse(record), modified: now })));
      })()`),
    ),
  download: async (records) => {
    await chrome(`(async () => {
      const engine = await ${engine};
      await engine._bridge.syncStarted();
      await engine._bridge.storeIncoming(${records});
      await engine._bridge.apply();
      await engine._notifyPendingChanges();
      await engine._bridge.syncFinished();
    })()`);
  },
});
