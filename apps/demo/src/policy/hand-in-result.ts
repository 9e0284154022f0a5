import { dataDigest } from '@fukushi-kit/form';
import { evidenceIndex } from '@fukushi-kit/policy-check';
import { auditHead, type Transaction } from '@fukushi-kit/store';
import { listRecords } from '../record/list-records.ts';
import { saveRecord } from '../record/save-record.ts';
import type { CheckedContract } from './checked-contract.ts';
import { policyResultId } from './policy-result.ts';

/** Hands the result of a check to the city, as data; each time is a record of its own, so that none is written over. */
export async function handInResult(tx: Transaction, checked: CheckedContract, today: string): Promise<void> {
  const { contract, report, books, agreement } = checked;
  const before = await listRecords(tx, { contract: contract.id, kind: 'policy-result' });
  const same = before.filter(
    ({ body }) => body.report.catalogue === report.catalogue && body.report.asOf === report.asOf,
  );
  // As it goes through JSON: what is `undefined` in a finding is not there, and the digest is that of what is read back.
  const told: typeof report = JSON.parse(JSON.stringify(report));
  const { sequence, hash } = await auditHead(tx);
  const saved = await saveRecord(tx, {
    contract: contract.id,
    kind: 'policy-result',
    id: policyResultId(report.catalogue, report.asOf, same.length + 1),
    version: null,
    sharedWith: contract.city,
    body: {
      schemaVersion: '1',
      handedInOn: today,
      report: told,
      evidence: evidenceIndex(books).map(({ book, rows, digest }) => ({ book, rows, digest })),
      agreementDigest: dataDigest(agreement),
      reportDigest: dataDigest(told),
      auditHead: { sequence, hash },
    },
  });
  if (saved.state !== 'kept') throw new Error(`the result of a check is ${saved.state}`);
}
