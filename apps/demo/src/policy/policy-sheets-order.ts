import type { PlainDate } from '@fukushi-kit/calendar';
import { formatEraDate } from '@fukushi-kit/calendar';
import { forms, policySheets } from '@fukushi-kit/official-forms';
import type { Order } from '../press/press.ts';
import type { CheckedContract } from './checked-contract.ts';
import { words } from './words.ja.ts';

/** What the head of the sheets says that no register tells. */
export interface SheetsHead {
  readonly madeOn: PlainDate;
  readonly contractorName: string | null;
  /** The head of the audit log (記録の照合値). */
  readonly logHead: string;
}

/** The sheets of a check to be printed; what nobody recorded is left to be written by hand. */
export function policySheetsOrder(
  { contract, report, books, agreement }: CheckedContract,
  { madeOn, contractorName, logHead }: SheetsHead,
): Omit<Order, 'day'> {
  const header = {
    controlNumber: null,
    madeOn,
    contractName: contract.title,
    contractorName,
    kind: 'self' as const,
    from: null,
    to: null,
    by: null,
    rulesVersion: null,
    logHead,
    remark: null,
    confirmedBy: null,
    confirmedOn: null,
  };
  const sheets = policySheets({ report, books, agreement, header }).map(({ form, data }) => {
    const definition = forms.get(form);
    if (definition === undefined) throw new RangeError(`no such form, got ${JSON.stringify(form)}`);
    return { file: `${definition.title}.pdf`, definition, data, mode: 'filled' as const, copy: null };
  });
  return { contract: contract.id, title: words.printTitle(formatEraDate(report.asOf)), sheets };
}
