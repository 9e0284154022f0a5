import type { PolicyFinding, WaiverFindingCode } from '../finding-code.ts';
import { messages } from '../messages.ja.ts';
import { type CheckSubject, partUuid } from './check-subject.ts';
import { relevantEvidence } from './evidence-resources.ts';
import { filled } from './filled.ts';
import type { OscalObservation } from './model/oscal-observation.ts';
import { oscalMarkup } from './oscal-markup.ts';
import { dayEnd } from './oscal-occasion.ts';
import { oscalWords } from './oscal-words.ja.ts';
import { ownProperty } from './own-property.ts';

/** A waiver that has no effect, and why, as an observation. */
export function waiverObservation(subject: CheckSubject, finding: PolicyFinding<WaiverFindingCode>): OscalObservation {
  const { code, path } = finding;
  const index = Number(path[1]);
  return {
    uuid: partUuid(subject, 'waiver-finding', String(index), code),
    title: oscalWords.waiverWithoutEffect(index + 1),
    description: oscalMarkup(messages[code]),
    props: [ownProperty('record', 'waiver-finding'), ownProperty('code', code), ownProperty('index', index)],
    methods: ['TEST'],
    types: ['finding'],
    ...filled('relevant-evidence', relevantEvidence(subject, ['waivers'])),
    collected: dayEnd(subject.report.asOf),
  };
}
