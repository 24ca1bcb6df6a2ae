import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Units and contract tests. The browser's tests have their own configuration, vitest.e2e.config.ts. */
export default defineConfig({
  resolve: {
    alias: {
      '@': pathTo('.'),
      // Both work inside of a Next.js server only.
      'server-only': pathTo('tests/next/server-only.ts'),
      'next/cache': pathTo('tests/next/cache.ts'),
    },
  },
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
