import { words } from './words.ja.ts';

/** Told from what a browser says of itself; most say that they are others too, so the order counts. */
const browsers: readonly (readonly [sign: RegExp, name: string])[] = [
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const machines: readonly (readonly [sign: RegExp, name: string])[] = [
  [/Windows/, 'Windows'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Macintosh/, 'Mac'],
  [/CrOS/, 'Chromebook'],
  [/Linux/, 'Linux'],
];

/** A browser and its machine in a few words, e.g. `Edge（Windows）`, from the `User-Agent` of a request. */
export function browserName(userAgent: string): string {
  const told = (signs: typeof browsers) => signs.find(([sign]) => sign.test(userAgent))?.[1];
  return words.browserOn(told(browsers) ?? words.unknownBrowser, told(machines) ?? null);
}
