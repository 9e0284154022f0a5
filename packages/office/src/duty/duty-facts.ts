import { type DutyFacts, type InputFindingCode, type Parsed, parseDocument } from '@fukushi-kit/schema';

/**
 * The facts of a contract of which nothing is recorded yet.
 *
 * @clause none an empty record
 *
 * @example
 * noDutyFacts('chigasaki-r7').contract.concludedOn // => null
 * parseDutyFacts(noDutyFacts('chigasaki-r7')).ok // => true
 */
export function noDutyFacts(profile: string): DutyFacts {
  return {
    schemaVersion: '1',
    profile,
    contract: { concludedOn: null, workStartedOn: null, endedOn: null, isHandoverNeeded: null },
    months: [],
    corrections: [],
    invoices: [],
    staffChanges: [],
    leaves: [],
    incidents: [],
    occasions: [],
    done: [],
  };
}

/**
 * Reads unknown input as the facts of a duty calendar: the value, or every finding against its shape. Whether the facts
 * fit the contract is told by {@link duties}.
 *
 * @clause none the schema carries the clauses
 *
 * @example
 * const done = [{ duty: 'invoice', on: '2026-02-29', ref: null }];
 * const read = parseDutyFacts({ ...noDutyFacts('chigasaki-r7'), done });
 * read.findings.map(({ code, path }) => [code, path]) // => [['not-a-day', ['done', 0, 'on']]]
 */
export function parseDutyFacts(input: unknown): Parsed<DutyFacts, InputFindingCode> {
  return parseDocument('DutyFacts', input);
}
