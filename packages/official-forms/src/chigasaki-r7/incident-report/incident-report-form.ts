import type { PlainDate } from '@fukushi-kit/calendar';
import type { IncidentEvent, IncidentReportForm, IncidentRow } from '@fukushi-kit/schema';
import { words } from '../../policy/messages.ja.ts';

/** What of an incident report no register holds. */
type Narrated = Omit<
  IncidentReportForm,
  'schemaVersion' | 'controlNumber' | 'stage' | 'knownOn' | 'knownAt' | 'standing' | 'kinds'
>;

/**
 * The data of an incident report (事故等報告書) from a row of the register of incidents: what is known of it up to a day, and when
 * it became known, was contained and first reported, as events before those that are told. The rest is passed in or left
 * blank, which `blanksOf` tells; `missingIncidentItems` of `@fukushi-kit/policy-check` tells which of the nine items are. A risk that the city saw
 * stands on the sheet as a risk.
 *
 * @clause chigasaki-r7:特記13(1)
 * @clause chigasaki-r7:特記13(2)
 * @clause kashiwa-r7:9(6)
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import type { IncidentRow } from '@fukushi-kit/schema';
 * const incident: IncidentRow = { number: 'IN-1', standing: 'feared-by-city', kinds: ['loss'], security: false,
 *   knownOn: '2025-07-03', knownAt: '10:05', firstReportOn: null, firstReportAt: null, reportHolds: null, firstMeasureOn: null,
 *   firstMeasureAt: null, instructed: null, publication: null, cooperatedOn: null, closedOn: null };
 * const data = incidentReportForm({ incident, asOf: plainDate('2025-07-03'), number: 1, told: {} });
 * [data.stage, data.standing, data.events.length] // => ['first', 'feared', 1]
 */
export function incidentReportForm(given: {
  readonly incident: IncidentRow;
  readonly asOf: PlainDate;
  /** Which report it is, from 1: the first (速報), then further ones (続報). */
  readonly number: number;
  readonly told: Partial<Narrated>;
}): IncidentReportForm {
  const { incident, asOf, number, told } = given;
  const { events = [], ...narrated } = told;
  return {
    schemaVersion: '1',
    controlNumber: incident.number,
    reportedOn: null,
    reportedAt: null,
    addressee: null,
    contractName: null,
    contractor: null,
    contactPerson: null,
    phone: null,
    stage: number === 1 ? 'first' : 'follow-up',
    knownOn: incident.knownOn,
    knownAt: incident.knownAt,
    happenedOn: null,
    happenedAt: null,
    standing: incident.standing === 'happened' ? 'happened' : 'feared',
    kinds: incident.kinds,
    otherKind: null,
    outline: null,
    harm: null,
    items: null,
    people: null,
    cause: null,
    furtherHarm: null,
    furtherHarmNote: null,
    toPeople: null,
    publication: null,
    publicationNote: null,
    prevention: null,
    other: null,
    ...narrated,
    number,
    events: [...registered(incident, asOf), ...events].toSorted(inTime),
  };
}

/** What the register tells of the course of an incident up to a day. */
function registered(incident: IncidentRow, asOf: PlainDate): readonly IncidentEvent[] {
  const { knownOn, knownAt, firstMeasureOn, firstMeasureAt, firstReportOn, firstReportAt } = incident;
  const event = (on: string | null, at: string | null, kind: IncidentEvent['kind'], what: string): IncidentEvent[] =>
    on === null || on > asOf ? [] : [{ on, at, kind, what }];
  return [
    ...event(knownOn, knownAt, 'course', words.known),
    ...event(firstMeasureOn, firstMeasureAt, 'measure', words.measured),
    ...event(firstReportOn, firstReportAt, 'course', words.reported),
  ];
}

/** By day and time; what has no time stands first on its day. */
function inTime(one: IncidentEvent, other: IncidentEvent): number {
  const [before, after] = [one, other].map(({ on, at }) => `${on} ${at ?? ''}`) as [string, string];
  return before === after ? 0 : before < after ? -1 : 1;
}
