import type { CaseEvent } from '@fukushi-kit/support-case';
import { truthText } from '../../plain-form/truth-field.tsx';
import {
  answerWords,
  appliedByWords,
  bodyWords,
  decisionWords,
  hostWords,
  occasionWords,
  participantWords,
  programmeWords,
  revisionWords,
  words,
} from './words.ja.ts';

/** A line of what an event holds: what it is, and how it reads. */
export type EventFact = readonly [label: string, text: string];

/** What an event of a case holds, line by line. */
export function eventFacts(event: CaseEvent): readonly EventFact[] {
  const programme: readonly EventFact[] =
    'programme' in event ? [[words.programme, programmeWords[event.programme]]] : [];
  return [...programme, ...ownFacts(event)];
}

function ownFacts(event: CaseEvent): readonly EventFact[] {
  switch (event.kind) {
    case 'received':
      return [
        [words.introducedBy, event.introducedBy ?? words.unrecorded],
        [words.appliedBy, event.appliedBy === null ? words.unrecorded : appliedByWords[event.appliedBy]],
        [words.sheetFilledByPerson, truthText(event.sheetFilledByPerson)],
        [words.issuesAreComplex, truthText(event.issuesAreComplex)],
        [words.needsSeveralAgencies, truthText(event.needsSeveralAgencies)],
      ];
    case 'sharing-answered':
      return [[words.answer, answerWords[event.answer]]];
    case 'plan-made':
      return [
        [words.revision, revisionWords[event.revision]],
        [words.agencies, listed(event.agencies.map(({ agency, role }) => `${agency}（${role ?? words.unrecorded}）`))],
        [words.goals, listed(event.goals)],
        [words.policy, event.policy ?? words.unrecorded],
        ...(event.programme === 'multi-agency'
          ? []
          : ([[words.decisionNeeded, truthText(event.decisionNeeded)]] as const)),
      ];
    case 'meeting-held':
      return [
        [words.meetingNumber, event.meetingNumber],
        [words.body, bodyWords[event.body]],
        [words.host, event.host === null ? words.unrecorded : hostWords[event.host]],
        [
          words.items,
          listed(
            event.items.map(({ programme, occasion }) => `${programmeWords[programme]} ${occasionWords[occasion]}`),
          ),
        ],
        [
          words.participants,
          event.participants === null
            ? words.unrecorded
            : listed(event.participants.map((one) => participantWords[one])),
        ],
      ];
    case 'use-decided':
      return [[words.decision, decisionWords[event.answer]]];
    case 'closed':
      return [
        [words.issuesSorted, truthText(event.issuesSorted)],
        [words.outlookClear, truthText(event.outlookClear)],
        [words.rolesAgreed, truthText(event.rolesAgreed)],
        [words.lead, event.leadAgency ?? words.unrecorded],
      ];
    default:
      return [];
  }
}

function listed(texts: readonly string[]): string {
  return texts.length === 0 ? words.unrecorded : texts.join('、');
}
