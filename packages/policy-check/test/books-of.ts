import type { Coverage, PolicyAgreement } from '@fukushi-kit/schema';
import type { AllBooks, Books, ParameterName, ReadDoubt, RegisterName } from '../src/index.ts';
import { contract } from './rows.ts';

/** Rows of registers by their names. */
export type Rows = {
  readonly [Name in RegisterName]?: readonly (AllBooks[Name]['rows'] extends Iterable<infer Row> ? Row : never)[];
};

/** A declaration that a register is complete from the start of work to the middle of April 2026. */
export function coverage(parts: Partial<Coverage> = {}): Coverage {
  return {
    from: '2025-04-01',
    to: '2026-04-15',
    declaredBy: '見本 花子',
    declaredOn: '2026-04-15',
    nil: false,
    ...parts,
  };
}

/** Books with these rows, each declared complete, and the contract of fiscal 2025 where no other is given. */
export function booksOf(rows: Rows, declared: Partial<Coverage> = {}): Books {
  const all: Rows = { contract: [contract()], ...rows };
  return Object.fromEntries(
    Object.entries(all).map(([name, own]) => [
      name,
      {
        schemaVersion: '1',
        coverage: coverage({ nil: own.length === 0, ...declared }),
        rows: [...own],
        ...(name === 'accessLog' ? { verification: { on: '2025-06-25', outcome: 'intact' } } : {}),
      },
    ]),
  );
}

/** Numbers agreed on with the city, each with its document; the readings given are chosen. */
export function agreed(
  numbers: Partial<Record<ParameterName, number>>,
  readings: Partial<Record<ReadDoubt, string>> = {},
): PolicyAgreement {
  const basis = '点検の取決め 第1号';
  return {
    schemaVersion: '1',
    parameters: Object.entries(numbers).map(([parameter, value]) => ({
      parameter: parameter as ParameterName,
      value,
      basis,
      agreedOn: '2023-04-01',
    })),
    readings: Object.entries(readings).map(([doubt, reading]) => ({ doubt: doubt as ReadDoubt, reading, basis })),
    exclusions: [],
  };
}

/** An agreement on every number that a control may need. */
export const everyNumber: PolicyAgreement = agreed({
  'first-report-minutes': 60,
  'containment-minutes': 240,
  'return-days': 7,
  'structure-notice-days': 5,
  'self-check-months': 6,
  'audit-months': 12,
  'id-review-months': 3,
  'disabling-days': 1,
  'unused-id-days': 90,
  'supervision-months': 6,
  'training-months': 12,
  'document-review-months': 12,
  'work-terminal-count': 1,
  'telephone-count': 1,
  'update-days': 14,
  'definition-days': 7,
  'scan-days': 7,
  'take-out-days': 1,
  'answer-days': 7,
  'opinion-days': 14,
  'complaint-days': 7,
  'diagram-days': 7,
  'layout-days': 7,
});
