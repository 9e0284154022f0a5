import { controlFindingText } from '../control-finding-text.ts';
import type { ControlFinding } from '../evaluate/control-finding.ts';
import { messages } from '../messages.ja.ts';
import { type CheckSubject, partUuid } from './check-subject.ts';
import { relevantEvidence } from './evidence-resources.ts';
import { filled } from './filled.ts';
import type { OscalObservation } from './model/oscal-observation.ts';
import { oscalMarkup } from './oscal-markup.ts';
import { dayEnd } from './oscal-occasion.ts';
import { optionalProperty, ownProperties, ownProperty } from './own-property.ts';

/** A finding of a control as an observation; controls that share their evidence share it too. */
export function findingObservation(subject: CheckSubject, finding: ControlFinding): OscalObservation {
  const { code, key, control, severity, book, named, rows, total, clauses, detail } = finding;
  return {
    uuid: findingObservationUuid(subject, finding),
    title: oscalMarkup(messages[code]),
    description: oscalMarkup(controlFindingText(finding)),
    props: [
      ownProperty('record', 'finding'),
      ownProperty('control', control),
      ownProperty('code', code),
      ownProperty('key', key),
      ownProperty('severity', severity),
      ...optionalProperty('book', book),
      ...optionalProperty('named', named === 'rows' ? null : named),
      ...ownProperties('row', rows),
      ownProperty('rows', total),
      ...optionalProperty('wanting', detail?.['wanting'] ?? null),
      ...ownProperties('clause', clauses),
    ],
    methods: ['TEST'],
    types: ['finding'],
    ...filled('relevant-evidence', relevantEvidence(subject, book === null ? [] : [book])),
    collected: dayEnd(subject.report.asOf),
  };
}

/** The UUID of the observation of a finding. */
export function findingObservationUuid(subject: CheckSubject, { key }: ControlFinding): string {
  return partUuid(subject, 'finding', key);
}
