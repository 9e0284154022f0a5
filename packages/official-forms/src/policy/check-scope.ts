import { soleContract } from '@fukushi-kit/policy-check';
import type { CheckScope } from '@fukushi-kit/schema';
import type { ReportedCheck } from './reported-check.ts';

/**
 * What was checked (点検の概要): where the header names no days, from the beginning of the contract, if there is one, to the
 * day of the check, because secrecy and materials are looked at beyond the end of the contract.
 */
export function checkScope({ report, books, header }: ReportedCheck): CheckScope {
  return {
    kind: header.kind,
    from: header.from ?? soleContract(books)?.from ?? null,
    to: header.to ?? report.asOf,
    asOf: report.asOf,
    by: header.by,
    rulesVersion: header.rulesVersion,
    logHead: header.logHead,
  };
}
