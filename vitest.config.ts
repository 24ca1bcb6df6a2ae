import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Units and contract tests. The browser's tests have their own configuration, vitest.e2e.config.ts. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Files share the one test database, and each wipes it.
    fileParallelism: !process.env.SIDELINES_TEST_NEO4J,
  },
});
