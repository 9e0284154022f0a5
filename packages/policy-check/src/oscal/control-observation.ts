import { control as controlOf } from '../catalogue/catalogues.ts';
import type { Automation } from '../control/control-entry.ts';
import type { ControlId } from '../control/control-id.ts';
import { controlFindingText } from '../control-finding-text.ts';
import type { ControlResult } from '../evaluate/control-result.ts';
import { words } from '../words.ja.ts';
import { type CheckSubject, partUuid } from './check-subject.ts';
import { relevantEvidence } from './evidence-resources.ts';
import { filled } from './filled.ts';
import type { OscalObservation } from './model/oscal-observation.ts';
import { oscalMarkup, oscalParagraphs } from './oscal-markup.ts';
import { dayEnd } from './oscal-occasion.ts';
import { oscalWords } from './oscal-words.ja.ts';
import { optionalProperty, ownProperties, ownProperty } from './own-property.ts';

/** The registers are compared by a program; a person looks into what it cannot tell. */
const METHODS: Readonly<Record<Automation, OscalObservation['methods']>> = {
  data: ['TEST'],
  'data-and-person': ['TEST', 'EXAMINE'],
  person: ['EXAMINE'],
  city: ['TEST'],
};

/** How a control stands, as an observation: every control has one, also where OSCAL has no finding for its verdict. */
export function controlObservation(subject: CheckSubject, result: ControlResult): OscalObservation {
  const { control, verdict, findings, confirmation, waivers, isExcluded } = result;
  const { title, automation, registers } = controlOf(control);
  const books = [
    ...registers,
    ...(confirmation === null ? [] : ['confirmations' as const]),
    ...(waivers.length === 0 ? [] : ['waivers' as const]),
  ];
  return {
    uuid: controlObservationUuid(subject, control),
    title: oscalMarkup(title),
    description: oscalParagraphs([oscalWords.verdict(words.verdict[verdict]), ...findings.map(controlFindingText)]),
    props: [
      ownProperty('record', 'control'),
      ownProperty('control', control),
      ownProperty('verdict', verdict),
      ownProperty('excluded', String(isExcluded)),
      ...optionalProperty('confirmation', confirmation),
      ...ownProperties('waiver', waivers),
      ...ownProperties(
        'finding-key',
        findings.map(({ key }) => key),
      ),
    ],
    methods: METHODS[automation],
    types: ['control-objective'],
    ...filled('relevant-evidence', relevantEvidence(subject, books)),
    collected: dayEnd(subject.report.asOf),
  };
}

/** The UUID of the observation of a control. */
export function controlObservationUuid(subject: CheckSubject, control: ControlId): string {
  return partUuid(subject, 'control', control);
}
