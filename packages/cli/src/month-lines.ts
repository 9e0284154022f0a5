import { formatEraMonth, yearMonth } from '@fukushi-kit/calendar';
import { publishedFacts } from '@fukushi-kit/evacuation-plan';
import type { MonthResult, PersonMonth, Printed } from '@fukushi-kit/office';
import type { Decision } from '@fukushi-kit/rule';
import type { MunicipalityProfile } from '@fukushi-kit/schema';
import { needText } from './decision-text.ts';
import { factText } from './fact-text.ts';
import { messages } from './messages.ja.ts';

/** What a month is about: the contract, the month, how many people. */
export function monthHeading({ title }: MunicipalityProfile, { month, people }: MonthResult): string {
  return messages.monthHead(title, formatEraMonth(yearMonth(month)), people.length);
}

/** One person's month in one line: number, outcome, the reasons with their clauses, what was printed. */
export function personLine(person: PersonMonth, printed: readonly Printed[]): string {
  return [
    person.controlNumber,
    messages.outcomes['evacuation-plan/eligibility'][person.eligibility.outcome],
    [reasonsOf(person.eligibility), ...groundsOf(person)].join('　'),
    ...(person.update === null
      ? []
      : [`${messages.outcomes['evacuation-plan/update'][person.update.outcome]}　${reasonsOf(person.update)}`]),
    documentsOf(person, printed),
  ].join('　');
}

/** One person's month as a row of the table. */
export function personRow(person: PersonMonth, printed: readonly Printed[]): readonly string[] {
  const { eligibility, update, controlNumber } = person;
  const needs = [...eligibility.needs, ...(update?.needs ?? [])];
  return [
    controlNumber,
    messages.outcomes['evacuation-plan/eligibility'][eligibility.outcome],
    [...clausesOf(eligibility), ...(update === null ? [] : clausesOf(update))].join('\n') || messages.none,
    needs.map(needText).join('\n') || messages.none,
    documentsOf(person, printed),
  ];
}

/** The facts on which a refusal rests; what is met rests on its clause, and what is open has needs. */
function groundsOf({ eligibility, facts }: PersonMonth): readonly string[] {
  if (eligibility.outcome !== 'unmet') return [];
  return [eligibility.restsOn.map((name) => factText(name, publishedFacts, { ...facts })).join('、')];
}

/** The clauses that decide, without those that only hold them together. */
function decidingOf({ because, outcome }: Decision): Decision['because'] {
  const deciding = because.filter(({ decides }) => decides);
  const inner = deciding.filter(
    ({ clause }) => !deciding.some((other) => other.clause !== clause && isWithin(other.clause, clause)),
  );
  return outcome === 'open' ? deciding.slice(0, 1) : inner;
}

function isWithin(inner: string, outer: string): boolean {
  return inner.startsWith(outer);
}

function clausesOf(decision: Decision): readonly string[] {
  return decidingOf(decision).map(({ clause }) => clause);
}

function reasonsOf(decision: Decision): string {
  const reasons = decidingOf(decision).map(({ text, clause }) => messages.reason(text, clause));
  return reasons.join('、') || messages.none;
}

function documentsOf({ isStopped, documents }: PersonMonth, printed: readonly Printed[]): string {
  const names = [...new Set(documents.map(({ definition }) => definition.number ?? definition.title))];
  const counts = names.map((name) => {
    const files = documents.filter(({ definition }) => (definition.number ?? definition.title) === name);
    const written = printed.filter(({ file, state }) => state === 'written' && files.some((job) => job.file === file));
    return messages.documents(name, written.length);
  });
  return [...(isStopped ? [messages.stoppedDocument(messages.planForm)] : []), ...counts].join(' ') || messages.none;
}
