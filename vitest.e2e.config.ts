import { defineConfig } from 'vitest/config';

// One file at a time: two browsers share two cores, and a starved browser is a slow test, not a broken product.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser that a busy machine starves is asked once more; the summary names every test that needed it, to be mended.
    retry: 1,
    expect: { poll: { timeout: 30_000, interval: 40 } },
  },
});
