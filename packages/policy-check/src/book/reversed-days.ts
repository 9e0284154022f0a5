import type { RowOf, TableName } from './rows.ts';

type Span<Name extends TableName> = readonly [first: keyof RowOf<Name>, last: keyof RowOf<Name>];

/** Days of a row of which the second cannot lie before the first: nobody brings back what was not taken out yet. */
const SPANS: { readonly [Name in TableName]?: readonly Span<Name>[] } = {
  staff: [['joinedOn', 'leftOn']],
  ids: [['issuedOn', 'disabledOn']],
  terminals: [['from', 'to']],
  software: [['from', 'to']],
  materials: [['receivedOn', 'disposedOn']],
  takeOuts: [['on', 'returnedOn']],
  approvals: [['issuedOn', 'until']],
  subcontracts: [['startsOn', 'endsOn']],
  incidents: [['knownOn', 'closedOn']],
  requests: [['receivedOn', 'answeredOn']],
  workplaces: [['from', 'to']],
  certifications: [['from', 'until']],
  contract: [['from', 'to']],
  opinions: [
    ['receivedOn', 'handledOn'],
    ['receivedOn', 'reportedOn'],
  ],
  handovers: [['from', 'to']],
  collection: [['from', 'to']],
};

/** The columns of a row whose day lies before the one that it cannot precede. Rows that keep no such days have none. */
export function reversedDays(name: string, row: Readonly<Record<string, unknown>>): readonly string[] {
  const spans = new Map<string, readonly (readonly [string, string])[]>(Object.entries(SPANS)).get(name) ?? [];
  return spans.flatMap(([first, last]) => {
    const [from, to] = [row[first], row[last]];
    return typeof from === 'string' && typeof to === 'string' && to < from ? [last] : [];
  });
}
