import type { PersonState } from './person-state.ts';

/** What the list is narrowed to, and how it is put in order; a search text stands in no address. */
export interface PersonsQuery {
  readonly outcome: 'all' | 'met' | 'unmet' | 'open';
  readonly stage: string;
  readonly onlyLacking: boolean;
  readonly sort: 'number' | 'name' | 'due' | 'lacking';
  readonly text: string;
}

const OUTCOMES = ['met', 'unmet', 'open'] as const;
const SORTS = ['name', 'due', 'lacking'] as const;

/** Reads the query of an address; what is not known asks for nothing. */
export function personsQuery(query: Readonly<Record<string, string>>): PersonsQuery {
  return {
    outcome: OUTCOMES.find((one) => one === query['outcome']) ?? 'all',
    stage: query['stage'] ?? '',
    onlyLacking: query['lacking'] === '1',
    sort: SORTS.find((one) => one === query['sort']) ?? 'number',
    text: query['text'] ?? '',
  };
}

/** The persons that a query asks for, in its order. */
export function askedFor(persons: readonly PersonState[], query: PersonsQuery): readonly PersonState[] {
  return persons.filter((person) => isAskedFor(person, query)).toSorted(orders[query.sort]);
}

function isAskedFor({ kase, month, stage, lacking }: PersonState, query: PersonsQuery): boolean {
  const texts = [kase.controlNumber, kase.person.name, kase.person.reading];
  return (
    (query.outcome === 'all' || month.eligibility.outcome === query.outcome) &&
    (query.stage === '' || stage === query.stage) &&
    (!query.onlyLacking || lacking.length > 0) &&
    (query.text === '' || texts.some((text) => text?.includes(query.text) === true))
  );
}

type Order = (one: PersonState, other: PersonState) => number;

const byNumber: Order = (one, other) => compared(one.id, other.id);
const orders: Readonly<Record<PersonsQuery['sort'], Order>> = {
  number: byNumber,
  name: (one, other) => readingOf(one).localeCompare(readingOf(other), 'ja') || byNumber(one, other),
  due: (one, other) => compared(dayOf(one), dayOf(other)) || byNumber(one, other),
  lacking: (one, other) => other.lacking.length - one.lacking.length || byNumber(one, other),
};

const readingOf = ({ kase: { person } }: PersonState): string => person.reading ?? person.name ?? '\uffff';
const dayOf = ({ due }: PersonState): string => due?.on ?? '9999';
const compared = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
