import type { PlainDate } from '@fukushi-kit/calendar';
import type { PolicyAgreement } from '@fukushi-kit/schema';
import type { Books } from '../book/books.ts';
import { catalogues, control } from '../catalogue/catalogues.ts';
import type { ControlId } from '../control/control-id.ts';
import { assessment } from './assessment.ts';
import type { ControlResult } from './control-result.ts';

/**
 * How one control (管理策) stands as of the end of a day, by the registers and by what was agreed on with the city. Nothing is
 * conforming because nothing is recorded: without a row, only a register that somebody declared complete answers.
 *
 * @throws {RangeError} if there is no such control, or a day of the books does not exist; read them with `parseDocument`.
 *
 * @clause kashiwa-r7:10(2)ウ
 * @clause chigasaki-r7:特記12(1)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * const coverage = { from: '2025-04-01', to: '2025-06-30', declaredBy: '見本 太郎', declaredOn: '2025-06-30', nil: false };
 * const purposes = [{ number: 'U-1', title: '相談' }];
 * const contract = { schemaVersion: '1', coverage: null, rows: [{ number: 'K-1', from: '2025-04-01', to: '2026-03-31',
 *   workStartsOn: '2025-04-01', cancelledOn: null, successor: false, purposes }] };
 * const ids = { schemaVersion: '1', coverage, rows: [{ number: 'ID-7', login: 'uketsuke', holders: ['S-1', 'S-2'],
 *   kind: 'shared', issuedOn: '2025-04-01', disabledOn: null, lastUsedOn: null, authentication: 'password',
 *   approvedOn: null, reason: '受付の画面', sharedUntil: '2026-03-31' }] };
 * const result = evaluate('k10-2-o4', { contract, ids }, noAgreement, plainDate('2025-06-30'));
 * result.verdict // => 'nonconforming'
 * result.findings.map(({ code, book, rows }) => [code, book, rows]) // => [['shared-id-not-approved', 'ids', ['ID-7']]]
 * evaluate('k10-2-o4', { contract }, noAgreement, plainDate('2025-06-30')).verdict // => 'unverified'
 */
export function evaluate(id: ControlId, books: Books, agreement: PolicyAgreement, asOf: PlainDate): ControlResult {
  const asked = control(id);
  const catalogue = catalogues.find(({ chapters }) => chapters.some(({ controls }) => controls.includes(asked)));
  if (catalogue === undefined) throw new RangeError(`No catalogue holds ${id}`);
  const under = assessment({ catalogue, books, agreement, asOf }, [asked]);
  for (const row of books.accessLog?.rows ?? []) under.see(row);
  const [result] = under.results();
  if (result === undefined) throw new RangeError(`No result for ${id}`);
  return result;
}
