import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the browser is given: the style of all pages, and the form page that saves by itself. */
const config: UserConfig = defineConfig({
  root: here('.'),
  base: '/assets/',
  resolve: { conditions: ['@fukushi-kit/source', 'browser', 'import', 'default'] },
  oxc: { jsx: { runtime: 'automatic', development: false } },
  build: {
    outDir: here('dist/browser'),
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsDir: '',
    assetsInlineLimit: 0,
    rolldownOptions: { input: { page: here('client/page.ts'), form: here('client/form-page.tsx') } },
  },
});

export default config;
