import { readFileSync } from 'node:fs';
import { forms } from '@fukushi-kit/official-forms';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { pictureName, pictures } from './gallery-pages.mjs';

/** The share of pixels that may differ from the picture in docs/forms: rounding at the edges of type, not a word. */
const BOUND = 0.0005;

describe('docs/forms shows what is printed', () => {
  test.each([...forms.keys()])('%s', async (id) => {
    for (const [index, bytes] of (await pictures(id)).entries()) {
      const name = pictureName(id, index + 1);
      const [drawn, kept] = [bytes, readFileSync(new URL(`../docs/forms/${name}`, import.meta.url))].map((file) =>
        PNG.sync.read(file),
      ) as [PNG, PNG];
      const { width, height } = drawn;
      expect({ width: kept.width, height: kept.height }, name).toEqual({ width, height });
      const different = pixelmatch(drawn.data, kept.data, undefined, width, height, { threshold: 0.2 });
      expect(different / (width * height), `${name}: look at it, then npm run gallery`).toBeLessThan(BOUND);
    }
  });
});
