import { narrow } from './half-width.ts';

/** A typed whole number, full-width digits, grouping and △ taken; `null` for nothing, `undefined` when it is no number. */
export function readNumber(typed: string): number | null | undefined {
  const text = narrow(typed)
    .replaceAll(/[,、，\s]/g, '')
    .replace(/^[△▲]/, '-');
  if (text === '') return null;
  if (!/^-?[0-9]{1,15}$/.test(text)) return undefined;
  return Number(text) + 0;
}

/** A number grouped by thousands, as on paper; below zero with a minus, which is easier to type than △. */
export function numberText(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
