import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Where commands that a test runs as processes of their own keep what Node compiled. */
const COMPILED = fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url));

/** Replaces a module for itself, which must not have been loaded before. */
const ALONE = ['apps/demo/src/sign-in/failed-sign-in.test.ts'];

// All other files share what was loaded once, and the app's one server: that takes a third off their time.
export default defineConfig({
  ssr: { resolve: { conditions: ['@fukushi-kit/source'] } },
  test: {
    setupFiles: ['scripts/fast-check.setup.ts'],
    restoreMocks: true,
    unstubEnvs: true,
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: 'America/New_York', NODE_COMPILE_CACHE: COMPILED },
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['{packages,apps}/*/{src,test}/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,mjs}'],
          exclude: ALONE,
          isolate: false,
        },
      },
    ],
  },
});
