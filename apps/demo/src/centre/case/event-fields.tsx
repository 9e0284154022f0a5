import type { ReactNode } from 'react';
import { ChoiceField, PassageField, TextField, TickField } from '../../page/field.tsx';
import type { FieldErrors } from '../../plain-form/field-errors.ts';
import { TruthField } from '../../plain-form/truth-field.tsx';
import { AGENCY_ROWS, type EventDraft, ITEM_ROWS } from './event-of.ts';
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

interface Shown {
  readonly draft: EventDraft;
  readonly errors: FieldErrors;
  readonly agencies: readonly string[];
}

/** The fields of an event beside its day, by its kind. */
export function EventFields(shown: Shown): ReactNode {
  switch (shown.draft.kind) {
    case 'received':
      return <ReceivedFields {...shown} />;
    case 'sharing-answered':
      return <Choice {...shown} name="answer" label={words.answer} of={answerWords} isRequired />;
    case 'assessed':
      return null;
    case 'plan-made':
      return <PlanFields {...shown} />;
    case 'meeting-held':
      return <MeetingFields {...shown} />;
    case 'use-decided':
      return (
        <>
          <ProgrammeField {...shown} />
          <Choice {...shown} name="answer" label={words.decision} of={decisionWords} isRequired />
        </>
      );
    case 'closed':
      return <ClosedFields {...shown} />;
    case 'suspended':
    case 'resumed':
    case 'reopened':
      return <ProgrammeField {...shown} />;
  }
}

function textOf(draft: EventDraft, name: string): string {
  const value = draft[name];
  return typeof value === 'string' ? value : '';
}

function truthOf(draft: EventDraft, name: string): boolean | null {
  const value = draft[name];
  return typeof value === 'boolean' ? value : null;
}

function Choice({
  draft,
  errors,
  name,
  label,
  of,
  isRequired = false,
}: Shown & {
  readonly name: string;
  readonly label: string;
  readonly of: Readonly<Record<string, string>>;
  readonly isRequired?: boolean;
}): ReactNode {
  return (
    <ChoiceField
      name={name}
      label={label}
      value={textOf(draft, name)}
      isRequired={isRequired}
      error={errors.of(name)}
      options={[['', isRequired ? '' : words.unrecorded], ...Object.entries(of)]}
    />
  );
}

function ProgrammeField(shown: Shown): ReactNode {
  return <Choice {...shown} name="programme" label={words.programme} of={programmeWords} isRequired />;
}

function Truths({ draft, errors, names }: Shown & { readonly names: readonly TruthName[] }): ReactNode {
  return names.map((name) => (
    <TruthField key={name} name={name} label={words[name]} value={truthOf(draft, name)} error={errors.of(name)} />
  ));
}

type TruthName =
  | 'sheetFilledByPerson'
  | 'issuesAreComplex'
  | 'needsSeveralAgencies'
  | 'issuesSorted'
  | 'outlookClear'
  | 'rolesAgreed';

/** What is recorded when a household comes (相談受付). */
export function ReceivedFields(shown: Shown): ReactNode {
  const { draft, errors } = shown;
  return (
    <>
      <TextField
        name="introducedBy"
        label={words.introducedBy}
        value={textOf(draft, 'introducedBy')}
        error={errors.of('introducedBy')}
      />
      <Choice {...shown} name="appliedBy" label={words.appliedBy} of={appliedByWords} />
      <Truths {...shown} names={['sheetFilledByPerson', 'issuesAreComplex', 'needsSeveralAgencies']} />
    </>
  );
}

function PlanFields(shown: Shown): ReactNode {
  const { draft, errors } = shown;
  const agencies = (draft['agencies'] ?? []) as readonly {
    readonly agency: string | null;
    readonly role: string | null;
  }[];
  return (
    <>
      <ProgrammeField {...shown} />
      <Choice {...shown} name="revision" label={words.revision} of={revisionWords} isRequired />
      <fieldset>
        <legend>{words.agencies}</legend>
        {Array.from({ length: AGENCY_ROWS }, (_, row) => row).map((row) => (
          <div key={row} className="fields row">
            <TextField
              name={`agencies.${row}.agency`}
              label={words.agency(row + 1)}
              value={agencies[row]?.agency ?? ''}
              error={errors.of(`agencies.${row}.agency`)}
            />
            <TextField
              name={`agencies.${row}.role`}
              label={words.role(row + 1)}
              value={agencies[row]?.role ?? ''}
              error={errors.of(`agencies.${row}.role`)}
            />
          </div>
        ))}
      </fieldset>
      <PassageField
        name="goals"
        label={words.goals}
        help={words.goalsHelp}
        value={((draft['goals'] ?? []) as readonly string[]).join('\n')}
        error={errors.of('goals')}
      />
      <PassageField name="policy" label={words.policy} value={textOf(draft, 'policy')} error={errors.of('policy')} />
      <TruthField
        name="decisionNeeded"
        label={words.decisionNeeded}
        help={words.decisionNeededHelp}
        value={truthOf(draft, 'decisionNeeded')}
        error={errors.of('decisionNeeded')}
      />
    </>
  );
}

function MeetingFields(shown: Shown): ReactNode {
  const { draft, errors } = shown;
  const participants = draft['participants'] as readonly string[] | null | undefined;
  return (
    <>
      <TextField
        name="meetingNumber"
        label={words.meetingNumber}
        help={words.meetingNumberHelp}
        value={textOf(draft, 'meetingNumber')}
        isRequired
        error={errors.of('meetingNumber')}
      />
      <Choice {...shown} name="body" label={words.body} of={bodyWords} isRequired />
      <Choice {...shown} name="host" label={words.host} of={hostWords} />
      <fieldset>
        <legend>{words.items}</legend>
        {Array.from({ length: ITEM_ROWS }, (_, row) => row).map((row) => (
          <ItemRow key={row} row={row} {...shown} />
        ))}
      </fieldset>
      <fieldset id="participants">
        <legend>{words.participants}</legend>
        <p className="help">{words.participantsHelp}</p>
        {errors.of('participants') === undefined ? null : <p className="error">{errors.of('participants')}</p>}
        {Object.entries(participantWords).map(([participant, label]) => (
          <TickField
            key={participant}
            name="participants"
            value={participant}
            label={label}
            isTicked={participants?.includes(participant) ?? false}
          />
        ))}
      </fieldset>
    </>
  );
}

function ItemRow({ draft, errors, row }: Shown & { readonly row: number }): ReactNode {
  const items = (draft['items'] ?? []) as readonly {
    readonly programme: string | null;
    readonly occasion: string | null;
  }[];
  return (
    <div className="fields row">
      <ChoiceField
        name={`items.${row}.programme`}
        label={words.itemProgramme(row + 1)}
        value={items[row]?.programme ?? ''}
        error={errors.of(`items.${row}.programme`)}
        options={[['', ''], ...Object.entries(programmeWords)]}
      />
      <ChoiceField
        name={`items.${row}.occasion`}
        label={words.itemOccasion(row + 1)}
        value={items[row]?.occasion ?? ''}
        error={errors.of(`items.${row}.occasion`)}
        options={[['', ''], ...Object.entries(occasionWords)]}
      />
    </div>
  );
}

function ClosedFields(shown: Shown): ReactNode {
  const { draft, errors, agencies } = shown;
  const lead = textOf(draft, 'leadAgency');
  const known = agencies.includes(lead) || lead === '' ? agencies : [...agencies, lead];
  return (
    <>
      <ProgrammeField {...shown} />
      <fieldset>
        <legend>{words.closingConditions}</legend>
        <Truths {...shown} names={['issuesSorted', 'outlookClear', 'rolesAgreed']} />
      </fieldset>
      <ChoiceField
        name="leadAgency"
        label={words.lead}
        help={words.leadHelp}
        value={lead}
        error={errors.of('leadAgency')}
        options={[['', words.unrecorded], ...known.map((agency) => [agency, agency] as const)]}
      />
    </>
  );
}
