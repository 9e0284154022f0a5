import { catalogue } from '@fukushi-kit/policy-check';
import type { EvidenceIndexForm } from '@fukushi-kit/schema';
import { words } from './messages.ja.ts';
import type { ReportedCheck } from './reported-check.ts';

type Sender = Pick<
  EvidenceIndexForm,
  | 'schemaVersion'
  | 'controlNumber'
  | 'madeOn'
  | 'addressee'
  | 'contractName'
  | 'contractor'
  | 'subject'
  | 'confirmedBy'
  | 'confirmedOn'
>;

/** What the sheets of a check that serve both cities have in common: to whom, from whom, on what, and who answers for it. */
export function sheetSender({ report, header }: ReportedCheck): Sender {
  return {
    schemaVersion: '1',
    controlNumber: header.controlNumber,
    madeOn: header.madeOn,
    addressee: words.addressee[report.catalogue],
    contractName: header.contractName,
    contractor: header.contractorName,
    subject: catalogue(report.catalogue).title,
    confirmedBy: header.confirmedBy,
    confirmedOn: header.confirmedOn,
  };
}
