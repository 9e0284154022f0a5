import type { WaiverRow } from '@fukushi-kit/schema';
import { controlFindingText } from '../control-finding-text.ts';
import { distinct } from '../evaluate/assessment.ts';
import type { ControlFinding } from '../evaluate/control-finding.ts';
import type { Breach } from './breach.ts';
import { type CheckSubject, partUuid } from './check-subject.ts';
import { filled } from './filled.ts';
import { findingObservationUuid } from './finding-observation.ts';
import type { OscalRelatedObservation } from './model/oscal-observation.ts';
import type { OscalMitigatingFactor, OscalRisk } from './model/oscal-risk.ts';
import { oscalMarkup, oscalParagraphs } from './oscal-markup.ts';
import { dayEnd } from './oscal-occasion.ts';
import { oscalWords } from './oscal-words.ja.ts';
import { optionalProperty, ownProperties, ownProperty } from './own-property.ts';

/**
 * What follows from a breach. While the city lets all of it pass, its deadline is the last day of the waiver that ends first;
 * no other deadline stands in the registers, and none is made up.
 */
export function breachRisk(subject: CheckSubject, breach: Breach): OscalRisk {
  const { first, results } = breach;
  const factors = waiversOf(subject, breach);
  const isWaived = results.every(({ waivers }) => waivers.length > 0);
  const end = factors.flatMap(({ row }) => (row === null ? [] : [row.until])).toSorted()[0];
  return {
    uuid: riskUuid(subject, breach),
    title: oscalMarkup(first.title),
    description: oscalParagraphs(breachFindings(breach).map(controlFindingText)),
    statement: oscalMarkup(oscalWords.remedy(first.item)),
    props: [
      ...ownProperties(
        'control',
        results.map(({ control }) => control),
      ),
      ownProperty('gravity', first.gravity),
    ],
    status: isWaived ? 'deviation-approved' : 'open',
    ...filled(
      'mitigating-factors',
      factors.map((each) => mitigatingFactor(subject, breach, each)),
    ),
    ...(isWaived && end !== undefined ? { deadline: dayEnd(end) } : {}),
    'related-observations': breachObservations(subject, breach),
  };
}

/** The UUID of the risk of a breach. */
export function riskUuid(subject: CheckSubject, { first }: Breach): string {
  return partUuid(subject, 'risk', first.id);
}

/** The findings of a breach that say that something is broken, each once. */
export function breachFindings({ results }: Breach): readonly ControlFinding[] {
  return distinct(results.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error')));
}

/** References to what was seen of a breach. */
export function breachObservations(subject: CheckSubject, breach: Breach): readonly OscalRelatedObservation[] {
  return breachFindings(breach).map((finding) => ({ 'observation-uuid': findingObservationUuid(subject, finding) }));
}

interface Waived {
  readonly number: string;
  /** `null` where the book that it stands in was not given. */
  readonly row: WaiverRow | null;
}

function waiversOf({ waivers: book }: CheckSubject, { results }: Breach): readonly Waived[] {
  const numbers = new Set(results.flatMap(({ waivers }) => waivers));
  return [...numbers].map((number) => ({ number, row: book?.rows.find((row) => row.number === number) ?? null }));
}

/** Who approved it and why is a person's name and a free text, and is not written; the document of the city is. */
function mitigatingFactor(subject: CheckSubject, { first }: Breach, { number, row }: Waived): OscalMitigatingFactor {
  return {
    uuid: partUuid(subject, 'waiver', first.id, number),
    description: oscalMarkup(oscalWords.waiver(number)),
    props: [
      ownProperty('waiver', number),
      ...(row === null
        ? []
        : [
            ...optionalProperty('document', row.document),
            ownProperty('from', row.from),
            ownProperty('until', row.until),
          ]),
    ],
  };
}
