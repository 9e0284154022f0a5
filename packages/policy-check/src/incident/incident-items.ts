import type { IncidentReportForm } from '@fukushi-kit/schema';

/**
 * One of the nine items (九項目) of the report of a leak: outline, items of data, number of people, cause, further harm, what
 * was done for the people, publication, prevention, and other.
 *
 * @clause personal-information-protection-act:26
 */
export type IncidentItem =
  | 'outline'
  | 'data-items'
  | 'people'
  | 'cause'
  | 'further-harm'
  | 'to-people'
  | 'publication'
  | 'prevention'
  | 'other';

const IS_GIVEN: Readonly<Record<IncidentItem, (report: IncidentReportForm) => boolean>> = {
  outline: ({ outline }) => outline !== null,
  'data-items': ({ items }) => items !== null,
  people: ({ people }) => people !== null,
  cause: ({ cause }) => cause !== null,
  'further-harm': ({ furtherHarm }) => furtherHarm !== null && furtherHarm !== 'unknown',
  'to-people': ({ toPeople }) => toPeople !== null,
  publication: ({ publication }) => publication !== null && publication !== 'undecided',
  prevention: ({ prevention }) => prevention !== null,
  other: ({ other }) => other !== null,
};

const ITEMS = Object.keys(IS_GIVEN) as readonly IncidentItem[];

/**
 * Which of the nine items (九項目) an incident report does not give yet, in their order. What is unknown or undecided is not
 * given. The items are read from public pages that quote the rules of the Act, not from the rules.
 *
 * @clause personal-information-protection-act:26
 *
 * @example
 * import type { IncidentReportForm } from '@fukushi-kit/schema';
 * const report: IncidentReportForm = { schemaVersion: '1', controlNumber: 'IN-1', reportedOn: null, reportedAt: null,
 *   addressee: null, contractName: null, contractor: null, contactPerson: null, phone: null, stage: 'first', number: 1,
 *   knownOn: '2025-07-02', knownAt: '15:40', happenedOn: null, happenedAt: null, standing: 'feared', kinds: ['loss'],
 *   otherKind: null, outline: '書類かばんが見当たらない。', harm: null, items: '氏名、住所', people: 3, events: [],
 *   cause: null, furtherHarm: 'unknown', furtherHarmNote: null, toPeople: null, publication: 'undecided',
 *   publicationNote: null, prevention: null, other: null };
 * missingIncidentItems(report)
 * // => ['cause', 'further-harm', 'to-people', 'publication', 'prevention', 'other']
 */
export function missingIncidentItems(report: IncidentReportForm): readonly IncidentItem[] {
  return ITEMS.filter((item) => !IS_GIVEN[item](report));
}
