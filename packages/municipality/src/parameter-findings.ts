import type { MunicipalityProfile } from '@fukushi-kit/schema';
import { type OwnFinding, ownFinding } from './own-finding.ts';

/** How a parameter is read: in which unit, and from which value to which. */
interface Reading {
  readonly unit: string | null;
  readonly minimum: number;
  readonly maximum: number;
}

const HUNDRED_YEARS = 100;
const DAYS: Reading = { unit: null, minimum: 0, maximum: 366 * HUNDRED_YEARS };
const YEN: Reading = { unit: '円', minimum: 0, maximum: 1_000_000_000 };

/** The parameters that results are computed with. */
const readings: Readonly<Record<string, Reading>> = {
  'payment-days': { ...DAYS, unit: '日', minimum: 1 },
  'leave-days-to-replace': { ...DAYS, unit: '日', minimum: 1 },
  'long-term-hospital-days': { ...DAYS, unit: '日', minimum: 1 },
  'required-staff-tenths': { unit: '0.1人工', minimum: 0, maximum: 1_000_000 },
  'consultation-experience-years': { unit: '年', minimum: 0, maximum: 80 },
  'full-time-weekly-minutes': { unit: '分', minimum: 1, maximum: 7 * 24 * 60 },
  'notice-months-before-change': { unit: '月', minimum: 1, maximum: 12 * HUNDRED_YEARS },
  'policy-meetings-per-year': { unit: '回', minimum: 0, maximum: 366 },
  'contract-sum': YEN,
  'part-time-monthly-rate': YEN,
};

/**
 * What stands against the dated parameters of a profile: a unit in which the value is not read, and a value that cannot
 * be, such as a payment within 0 days. Days for a duty (`<kind>-days`, `<word>-days`) may be counted in any unit here;
 * the duty calendar says which it knows. A parameter that nothing reads may hold anything.
 */
export function parameterFindings({ parameters }: Pick<MunicipalityProfile, 'parameters'>): readonly OwnFinding[] {
  return parameters.flatMap(({ id, unit, value }, index) => {
    const reading = readings[id] ?? (id.endsWith('-days') ? DAYS : undefined);
    if (reading === undefined) return [];
    const { minimum, maximum } = reading;
    return [
      ...(reading.unit === null || reading.unit === unit
        ? []
        : [ownFinding('parameter-unit-wrong', ['parameters', index, 'unit'])]),
      ...(value === null || (minimum <= value && value <= maximum)
        ? []
        : [{ ...ownFinding('parameter-out-of-range', ['parameters', index, 'value']), detail: { minimum, maximum } }]),
    ];
  });
}
