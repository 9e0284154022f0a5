import jsQR from 'jsqr';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { QrCode } from './qr-code.tsx';

// The types of jsqr name a module of ES, the package is one of CommonJS.
const readQr = jsQR as unknown as typeof jsQR.default;

const PIXELS_PER_MODULE = 4;

/** Paints the squares of the path, as a camera sees them. */
function seen(svg: string): { readonly pixels: Uint8ClampedArray; readonly side: number } {
  const side = Number(svg.match(/viewBox="0 0 (\d+)/)?.[1]) * PIXELS_PER_MODULE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < PIXELS_PER_MODULE; row += 1) {
      const start = ((Number(y) * PIXELS_PER_MODULE + row) * side + Number(x) * PIXELS_PER_MODULE) * 4;
      for (let pixel = start; pixel < start + PIXELS_PER_MODULE * 4; pixel += 4) pixels.fill(0, pixel, pixel + 3);
    }
  }
  return { pixels, side };
}

test('the picture holds the address that an authenticator app reads', () => {
  const uri =
    'otpauth://totp/fukushi-kit:suzuki.h?secret=GNUFSOJQKNUXI22EJJYUSTSHKBXVMU3L&issuer=fukushi-kit&digits=6&period=30';
  const { pixels, side } = seen(renderToStaticMarkup(<QrCode text={uri} title="登録用" />));
  expect(readQr(pixels, side, side)?.data).toBe(uri);
});
