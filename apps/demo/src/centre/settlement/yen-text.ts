import { exact, figureText } from '@fukushi-kit/yen';

/** A sum as it is read, grouped by thousands; one that is not recorded as such. */
export function yenText(amount: number | null): string {
  return figureText({ value: amount === null ? null : exact(amount), unit: 'yen' });
}
