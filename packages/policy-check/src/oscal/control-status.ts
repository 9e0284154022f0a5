import { control as controlOf } from '../catalogue/catalogues.ts';
import type { ControlId } from '../control/control-id.ts';
import type { ControlResult } from '../evaluate/control-result.ts';
import { words } from '../words.ja.ts';
import { type Breach, firstOf } from './breach.ts';
import { riskUuid } from './breach-risk.ts';
import { type CheckSubject, partUuid } from './check-subject.ts';
import { controlObservationUuid } from './control-observation.ts';
import { filled } from './filled.ts';
import { findingObservationUuid } from './finding-observation.ts';
import type { OscalFinding } from './model/oscal-finding.ts';
import { oscalMarkup } from './oscal-markup.ts';
import { oscalWords } from './oscal-words.ja.ts';
import { ownProperty } from './own-property.ts';
import { statementId } from './statement-id.ts';
import { verdictStatus } from './verdict-status.ts';

/** OSCAL's finding of a control; none where its verdict is neither satisfied nor not. */
export function controlStatus(
  subject: CheckSubject,
  result: ControlResult,
  breaches: readonly Breach[],
): readonly OscalFinding[] {
  const { control, verdict, findings } = result;
  const status = verdictStatus[verdict];
  if (status === null) return [];
  const { title, clause } = controlOf(control);
  const own = verdict === 'nonconforming' ? breaches.filter(({ first }) => first.id === firstOf(control)) : [];
  return [
    {
      uuid: controlStatusUuid(subject, control),
      title: oscalMarkup(title),
      description: oscalMarkup(oscalWords.verdict(words.verdict[verdict])),
      props: [ownProperty('control', control), ownProperty('verdict', verdict), ownProperty('clause', clause)],
      target: { type: 'statement-id', 'target-id': statementId(control), status },
      'related-observations': [
        { 'observation-uuid': controlObservationUuid(subject, control) },
        ...findings.map((finding) => ({ 'observation-uuid': findingObservationUuid(subject, finding) })),
      ],
      ...filled(
        'related-risks',
        own.map((breach) => ({ 'risk-uuid': riskUuid(subject, breach) })),
      ),
    },
  ];
}

/** The UUID of OSCAL's finding of a control. */
export function controlStatusUuid(subject: CheckSubject, control: ControlId): string {
  return partUuid(subject, 'status', control);
}
