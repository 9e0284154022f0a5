import type { StaffRoster } from '@fukushi-kit/schema';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { DeedForm } from '../../page/deed-form.tsx';
import { ErrorSummary } from '../../page/error-summary.tsx';
import { ChoiceField, TextField, TickField } from '../../page/field.tsx';
import { type FieldErrors, noErrors } from '../../plain-form/field-errors.ts';
import { TruthField } from '../../plain-form/truth-field.tsx';
import type { Centre } from '../centre.ts';
import { placePath } from '../centre-nav.tsx';
import { centrePage } from '../centre-page.tsx';
import { words as shared } from '../words.ja.ts';
import type { Member } from './member-of.ts';
import { qualificationWords, words } from './words.ja.ts';

/** What the form of a member holds before it is sent. */
export type MemberDraft = { readonly [Key in keyof Member]?: Member[Key] | null };

interface Part {
  readonly draft: MemberDraft;
  readonly errors: FieldErrors;
}

/** The form of one member of the staff, new or already in the roster. */
export function memberPage(
  c: Context,
  shown: {
    readonly centre: Centre;
    readonly roster: StaffRoster;
    readonly version: number | null;
    readonly draft: MemberDraft;
    /** The number of the member that is changed; `null` for a new one. */
    readonly of: string | null;
    readonly errors?: FieldErrors;
    readonly status?: 200 | 409 | 422;
    /** Where it is sent to, if not to the address of the page. */
    readonly action?: string;
  },
): Response | Promise<Response> {
  const { centre, roster, version, draft, of, errors = noErrors, status = 200, action = c.req.path } = shown;
  const list = placePath(centre.contract.id, 'staff');
  const part = { draft, errors };
  return centrePage(c, {
    title: of === null ? words.newTitle : words.editTitle(of),
    status,
    contract: centre.contract,
    here: 'staff',
    children: (
      <>
        <ErrorSummary errors={errors.all} />
        <DeedForm action={action}>
          <input type="hidden" name="version" value={version ?? ''} />
          <div className="stack">
            <Person {...part} roster={roster} />
            <Placements {...part} />
            <Responsible {...part} />
            <OtherDuties {...part} />
            <Leaves {...part} />
            <Changes {...part} />
            <p className="buttons">
              <button type="submit" className="button main">
                {shared.save}
              </button>
              <a href={list}>{shared.cancel}</a>
            </p>
          </div>
        </DeedForm>
      </>
    ),
  });
}

function Person({ draft, errors, roster }: Part & { readonly roster: StaffRoster }): ReactNode {
  const { qualifications } = draft;
  const others = roster.staff.map(({ staffNumber }) => staffNumber).filter((number) => number !== draft.staffNumber);
  return (
    <div className="fields">
      <TextField
        name="staffNumber"
        label={words.staffNumber}
        help={words.staffNumberHelp}
        value={draft.staffNumber ?? ''}
        isRequired
        error={errors.of('staffNumber')}
      />
      <TextField name="name" label={words.name} value={draft.name ?? ''} isRequired error={errors.of('name')} />
      <fieldset>
        <legend>{words.qualifications}</legend>
        {Object.entries(qualificationWords).map(([value, label]) => (
          <TickField
            key={value}
            name="qualifications"
            value={value}
            label={label}
            isTicked={qualifications?.some((one) => one === value) ?? false}
          />
        ))}
        <TickField
          name="qualificationsUnrecorded"
          label={words.qualificationsUnrecorded}
          isTicked={qualifications === null}
        />
      </fieldset>
      <TextField
        name="consultationYears"
        label={words.consultationYears}
        inputMode="numeric"
        value={String(draft.consultationYears ?? '')}
        error={errors.of('consultationYears')}
      />
      <TruthField
        name="canCoordinate"
        label={words.canCoordinate}
        value={draft.canCoordinate}
        error={errors.of('canCoordinate')}
      />
      <TextField
        name="proofSubmittedOn"
        type="date"
        label={words.proofSubmittedOn}
        value={draft.proofSubmittedOn ?? ''}
        error={errors.of('proofSubmittedOn')}
      />
      <ChoiceField
        name="replaces"
        label={words.replaces}
        value={draft.replaces ?? ''}
        error={errors.of('replaces')}
        options={[['', ''], ...others.map((number) => [number, number] as const)]}
      />
    </div>
  );
}

function Day({
  errors,
  name,
  label,
  value,
}: {
  readonly errors: FieldErrors;
  readonly name: string;
  readonly label: string;
  readonly value: string | null | undefined;
}): ReactNode {
  return <TextField name={name} type="date" label={label} value={value ?? ''} error={errors.of(name)} />;
}

function Spell({
  errors,
  at,
  row,
  value,
}: {
  readonly errors: FieldErrors;
  readonly at: string;
  readonly row: number;
  readonly value: { readonly from: string; readonly to: string | null } | undefined;
}): ReactNode {
  return (
    <>
      <Day errors={errors} name={`${at}.from`} label={words.from(row + 1)} value={value?.from} />
      <Day errors={errors} name={`${at}.to`} label={words.to(row + 1)} value={value?.to} />
    </>
  );
}

/** Rows of a list: those that stand, and one more. */
function Rows({
  title,
  count,
  unrecorded,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly unrecorded?: ReactNode;
  readonly children: (row: number) => ReactNode;
}): ReactNode {
  return (
    <fieldset>
      <legend>{title}</legend>
      {Array.from({ length: count + 1 }, (_, row) => row).map((row) => (
        <div key={row} className="fields row">
          {children(row)}
        </div>
      ))}
      {unrecorded ?? null}
    </fieldset>
  );
}

function Placements({ draft: { placements }, errors }: Part): ReactNode {
  return (
    <Rows title={words.placements} count={placements?.length ?? 0}>
      {(row) => (
        <>
          <Spell errors={errors} at={`placements.${row}`} row={row} value={placements?.[row]} />
          <TextField
            name={`placements.${row}.weeklyHours`}
            label={words.weeklyHours(row + 1)}
            help={words.weeklyHoursHelp}
            value={placements?.[row]?.weeklyHours ?? ''}
            error={errors.of(`placements.${row}.weeklyHours`)}
          />
        </>
      )}
    </Rows>
  );
}

function Responsible({ draft: { responsible }, errors }: Part): ReactNode {
  return (
    <Rows
      title={words.responsible}
      count={responsible?.length ?? 0}
      unrecorded={
        <TickField name="responsibleUnrecorded" label={words.responsibleUnrecorded} isTicked={responsible === null} />
      }
    >
      {(row) => <Spell errors={errors} at={`responsible.${row}`} row={row} value={responsible?.[row]} />}
    </Rows>
  );
}

function OtherDuties({ draft: { otherDuties }, errors }: Part): ReactNode {
  return (
    <Rows
      title={words.otherDuties}
      count={otherDuties?.length ?? 0}
      unrecorded={
        <TickField name="otherDutiesUnrecorded" label={words.otherDutiesUnrecorded} isTicked={otherDuties === null} />
      }
    >
      {(row) => {
        const at = `otherDuties.${row}`;
        const duty = otherDuties?.[row];
        return (
          <>
            <Spell errors={errors} at={at} row={row} value={duty} />
            <TextField
              name={`${at}.work`}
              label={words.work(row + 1)}
              value={duty?.work ?? ''}
              error={errors.of(`${at}.work`)}
            />
            <ChoiceField
              name={`${at}.answer`}
              label={words.approval(row + 1)}
              value={duty?.approval?.answer ?? ''}
              error={errors.of(`${at}.approval.answer`)}
              options={[['', words.unrecorded], ...Object.entries(words.approvals)]}
            />
            <Day errors={errors} name={`${at}.on`} label={words.approvalOn(row + 1)} value={duty?.approval?.on} />
          </>
        );
      }}
    </Rows>
  );
}

function Leaves({ draft: { leaves }, errors }: Part): ReactNode {
  return (
    <Rows title={words.leaves} count={leaves?.length ?? 0}>
      {(row) => (
        <>
          <Spell errors={errors} at={`leaves.${row}`} row={row} value={leaves?.[row]} />
          <Day
            errors={errors}
            name={`leaves.${row}.knownOn`}
            label={words.knownOn(row + 1)}
            value={leaves?.[row]?.knownOn}
          />
        </>
      )}
    </Rows>
  );
}

function Changes({ draft: { changes }, errors }: Part): ReactNode {
  return (
    <Rows title={words.change} count={changes?.length ?? 0}>
      {(row) => {
        const at = `changes.${row}`;
        const change = changes?.[row];
        return (
          <>
            <ChoiceField
              name={`${at}.kind`}
              label={words.changeKind(row + 1)}
              value={change?.kind ?? ''}
              error={errors.of(`${at}.kind`)}
              options={[['', ''], ...Object.entries(words.changes)]}
            />
            <Day errors={errors} name={`${at}.on`} label={words.changeOn(row + 1)} value={change?.on} />
            <Day
              errors={errors}
              name={`${at}.reportedOn`}
              label={words.changeReportedOn(row + 1)}
              value={change?.reportedOn}
            />
            <TruthField name={`${at}.isNewHire`} label={words.isNewHire(row + 1)} value={change?.isNewHire} />
            <Day
              errors={errors}
              name={`${at}.curriculumVitaeSubmittedOn`}
              label={words.curriculumVitae(row + 1)}
              value={change?.curriculumVitaeSubmittedOn}
            />
          </>
        );
      }}
    </Rows>
  );
}
