import type { PlainDate } from '@fukushi-kit/calendar';
import type { MaterialRow } from '@fukushi-kit/schema';
import type { RowOf, TableName } from './rows.ts';

/** The day with which a row begins, where it has one; a row that begins after the day of the check is not there yet. */
type Begins = { readonly [Name in TableName]?: keyof RowOf<Name> };
/**
 * Days on which something happened; one after the day of the check has not happened yet. Days of which only the last is kept
 * (更新日、最終利用日) are not among them: a later one does not say that there was none before.
 */
type Happens = { readonly [Name in TableName]?: readonly (keyof RowOf<Name>)[] };

const BEGINS: Begins = {
  staff: 'joinedOn',
  ids: 'issuedOn',
  terminals: 'from',
  networks: 'from',
  software: 'from',
  copies: 'on',
  takeOuts: 'on',
  externalMedia: 'on',
  disclosures: 'on',
  approvals: 'issuedOn',
  subcontracts: 'startsOn',
  incidents: 'knownOn',
  documents: 'madeOn',
  audits: 'on',
  requests: 'receivedOn',
  workplaces: 'from',
  certifications: 'from',
  opinions: 'receivedOn',
  supervision: 'on',
  collection: 'from',
};

const HAPPENS: Happens = {
  staff: ['leftOn', 'pledgedOn'],
  ids: ['disabledOn', 'approvedOn'],
  terminals: ['to'],
  networks: ['reportedOn', 'diagramSubmittedOn'],
  software: ['to'],
  materials: ['receivedOn', 'receiptOn', 'disposedOn'],
  takeOuts: ['returnedOn'],
  incidents: ['firstReportOn', 'firstMeasureOn', 'cooperatedOn', 'closedOn'],
  documents: ['consultedOn', 'submittedOn'],
  audits: ['doneOn'],
  requests: ['answeredOn'],
  workplaces: ['to'],
  contract: ['cancelledOn'],
  opinions: ['handledOn', 'reportedOn'],
  handovers: ['doneOn'],
  collection: ['to'],
};

/** The rows of a register as they stood at the end of `asOf`, whatever was written into them since. */
export function asOfView<Name extends TableName>(
  name: Name,
  rows: readonly RowOf<Name>[],
  asOf: PlainDate,
): readonly RowOf<Name>[] {
  const begins = BEGINS[name];
  return rows.filter((row) => begins === undefined || !isLater(row[begins], asOf)).map((row) => rowAt(name, row, asOf));
}

function rowAt<Name extends TableName>(name: Name, row: RowOf<Name>, asOf: PlainDate): RowOf<Name> {
  const later = (HAPPENS[name] ?? []).filter((field) => isLater(row[field], asOf));
  if (later.length === 0) return row;
  const undone = { ...row, ...Object.fromEntries(later.map((field) => [field, null])) };
  return name === 'materials' && later.some((field) => field === 'disposedOn')
    ? { ...undone, state: 'held' satisfies MaterialRow['state'] }
    : undone;
}

function isLater(day: unknown, asOf: PlainDate): boolean {
  return typeof day === 'string' && day > asOf;
}
