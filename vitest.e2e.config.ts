import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The browser's tests: one built server for all of them, one file after the other. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    // A first build on two slow cores.
    hookTimeout: 600_000,
  },
});
