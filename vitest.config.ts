import { defineConfig } from 'vitest/config';

// Packages that know no process, no port and no browser: their files share loaded modules, which halves their time.
const pure =
  'calendar clause consent evacuation-plan form municipality official-forms policy-check rule schema settlement sheet support-case yen'
    .split(' ')
    .map((name) => `packages/${name}/{src,test}/**/*.test.{ts,tsx}`);

export default defineConfig({
  ssr: { resolve: { conditions: ['@fukushi-kit/source'] } },
  test: {
    setupFiles: ['scripts/fast-check.setup.ts'],
    restoreMocks: true,
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: 'America/New_York' },
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'machine',
          include: ['{packages,apps}/*/{src,test}/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,mjs}'],
          exclude: pure,
        },
      },
    ],
  },
});
