import type { WebCitation } from '@fukushi-kit/clause';
import type { PublishedFact } from '@fukushi-kit/evacuation-plan';
import type { Condition } from '@fukushi-kit/rule';
import type { ProfileAnswer, QuestionId } from './profile-question.ts';

/** Answers by the id of their question. */
export type ProfileAnswers = Readonly<Partial<Record<QuestionId, ProfileAnswer>>>;

const LISTS: readonly (readonly [QuestionId, PublishedFact])[] = [
  ['care-levels', 'careLevel'],
  ['physical-grades', 'physicalDisabilityGrade'],
  ['intellectual-a1-b2', 'intellectualGradeA1ToB2'],
  ['intellectual-maru-a', 'intellectualGradeMaruA'],
  ['mental-grades', 'mentalDisabilityGrade'],
  ['support-levels', 'disabilitySupportLevel'],
  ['households', 'household'],
];

const LIMITS: readonly (readonly [QuestionId, PublishedFact])[] = [
  ['only-at-home', 'livesAtHome'],
  ['only-on-roster', 'onRoster'],
  ['only-in-hazard-zone', 'inHazardZone'],
];

/**
 * The condition that answers describe, below the place that says so: every limit, and any of what makes eligible.
 * `null` when the answers name neither.
 */
export function draftEligibility(answers: ProfileAnswers, id: WebCitation, text: string): Condition | null {
  const limits = LIMITS.flatMap(([question, fact]): Condition[] =>
    answers[question] === true ? [{ op: 'is', fact }] : [],
  );
  const grounds = groundsOf(answers);
  const of: readonly Condition[] = grounds.length === 0 ? limits : [...limits, anyOf(grounds)];
  if (of.length === 0) return null;
  return { op: 'clause', id, text, of: of.length === 1 && of[0] ? of[0] : { op: 'all', of } };
}

function groundsOf(answers: ProfileAnswers): readonly Condition[] {
  const { 'age-from': age, 'recognized-by': by } = answers;
  return [
    ...LISTS.flatMap(([question, fact]): Condition[] => {
      const values = answers[question];
      return isWords(values) ? [{ op: 'in', fact, values }] : [];
    }),
    ...(typeof age === 'number' ? [{ op: 'compare', fact: 'age', than: '>=', value: age } as const] : []),
    ...(typeof by === 'string' ? [{ op: 'ruling', fact: 'recognizedByCity', by } as const] : []),
  ];
}

function anyOf(grounds: readonly Condition[]): Condition {
  const [only] = grounds;
  return grounds.length === 1 && only ? only : { op: 'any', of: grounds };
}

function isWords(answer: ProfileAnswer | undefined): answer is readonly string[] {
  return Array.isArray(answer);
}
