import type { Derivation, Rounding } from '@fukushi-kit/yen';
import { kashiwaCommas } from './kashiwa-commas.ts';
import { readingWords } from './reading-words.ts';

const ROUNDINGS: Readonly<Record<Rounding['rule'], string>> = {
  'public-debt': '1円未満切捨て',
  'public-claim': '1円未満切捨て',
  'half-up': '1円未満四捨五入',
  'drop-below': '定めた額の未満切捨て',
};

/** How the fraction of the confirmed amount is treated; `null` where nothing was rounded. */
export function roundingWords(confirmed: Derivation): string | null {
  return confirmed.how === 'rounded' ? ROUNDINGS[confirmed.rounding.rule] : null;
}

/** The readings on which a figure itself rests, in words; `null` where there is none. */
export function readingsInWords({ readings }: Derivation): string | null {
  return readings.length === 0 ? null : kashiwaCommas(readings.map(readingWords).join(''));
}
