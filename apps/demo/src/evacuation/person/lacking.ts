import { type PlanLife, planFindingText } from '@fukushi-kit/evacuation-plan';
import { officeText, type PersonMonth } from '@fukushi-kit/office';
import type { Severity } from '@fukushi-kit/schema';
import { placeText } from '@fukushi-kit/schema';
import { needText } from './need-text.ts';

/** Something that is missing, or does not fit, with the clauses that ask for it. */
export interface Lacking {
  readonly text: string;
  readonly severity: Severity;
  readonly clauses: readonly string[];
}

/** What a person's record lacks, the gravest first; what is only told is left out. */
export function lackingOf(person: PersonMonth, { findings }: PlanLife): readonly Lacking[] {
  return [
    ...person.eligibility.needs.map((need) => ({
      text: needText(need),
      severity: 'error' as const,
      clauses: need.clauses,
    })),
    ...foundIn(person).filter(({ severity }) => severity === 'error'),
    ...foundIn(person).filter(({ severity }) => severity === 'warning'),
    ...findings.map((finding) => ({
      text: planFindingText(finding),
      severity: finding.severity,
      clauses: finding.clauses ?? [],
    })),
  ];
}

/** Every finding of a person's month in words, its place first. */
export function foundIn({ findings }: PersonMonth): readonly Lacking[] {
  return findings.map((finding) => {
    const place = placeText('Case', finding.path);
    const text = officeText(finding);
    return {
      text: place === '' ? text : `${place}：${text}`,
      severity: finding.severity,
      clauses: finding.clauses ?? [],
    };
  });
}
