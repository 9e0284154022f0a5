import type { CentreLog, StaffRoster } from '@fukushi-kit/schema';
import type { Consultation } from '@fukushi-kit/support-case';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { DeedForm } from '../../page/deed-form.tsx';
import { ErrorSummary } from '../../page/error-summary.tsx';
import { ChoiceField, TextField } from '../../page/field.tsx';
import type { PageContent } from '../../page/page.tsx';
import { type FieldErrors, noErrors } from '../../plain-form/field-errors.ts';
import { TruthField } from '../../plain-form/truth-field.tsx';
import type { Centre } from '../centre.ts';
import { placePath } from '../centre-nav.tsx';
import { centrePage } from '../centre-page.tsx';
import { FindingList } from '../finding-list.tsx';
import { words as shared } from '../words.ja.ts';
import { REFERRAL_ROWS } from './consultation-of.ts';
import { toldConsultations } from './told-consultations.ts';
import { channelWords, words } from './words.ja.ts';

/** What the form of a consultation holds before it is sent. */
export type Draft = { readonly [Key in keyof Consultation]?: Consultation[Key] | null };

interface Shown {
  readonly centre: Centre;
  readonly log: CentreLog;
  readonly staff: StaffRoster | null;
  readonly version: number | null;
  readonly draft: Draft;
  /** The number of the consultation that is changed; `null` for a new one. */
  readonly of: string | null;
  readonly errors?: FieldErrors;
  readonly status?: NonNullable<PageContent['status']>;
  /** Where it is sent to, if not to the address of the page. */
  readonly action?: string;
}

/** The form of one consultation, new or already in the log. */
export function consultationPage(c: Context, shown: Shown): Response | Promise<Response> {
  const { centre, log, version, draft, of, errors = noErrors, status = 200, action = c.req.path } = shown;
  const { contract, profile } = centre;
  const list = placePath(contract.id, 'consultations');
  const hours = profile.openingHours;
  return centrePage(c, {
    title: of === null ? words.newTitle : words.editTitle(of),
    status,
    contract,
    here: 'consultations',
    children: (
      <>
        <ErrorSummary errors={errors.all} />
        {of === null ? null : (
          <FindingList findings={toldConsultations(contract.id, log, () => true).filter(({ about }) => about === of)} />
        )}
        {hours === null ? null : <p className="help">{words.hours(hours.opens, hours.closes)}</p>}
        <DeedForm action={action}>
          <input type="hidden" name="version" value={version ?? ''} />
          <div className="stack">
            <Main centre={centre} draft={draft} errors={errors} />
            <Handover draft={draft} errors={errors} staff={shown.staff} />
            <Referrals draft={draft} errors={errors} />
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

interface Part {
  readonly draft: Draft;
  readonly errors: FieldErrors;
}

function Main({ centre, draft, errors }: Part & { readonly centre: Centre }): ReactNode {
  const { attributes } = centre.terms;
  return (
    <div className="fields">
      <TextField
        name="number"
        label={words.number}
        help={words.numberHelp}
        value={draft.number ?? ''}
        isRequired
        error={errors.of('number')}
      />
      <TextField name="on" type="date" label={words.on} value={draft.on ?? ''} isRequired error={errors.of('on')} />
      <TextField
        name="time"
        label={words.time}
        help={words.timeHelp}
        value={draft.time ?? ''}
        error={errors.of('time')}
      />
      <ChoiceField
        name="channel"
        label={words.channel}
        value={draft.channel ?? ''}
        isRequired
        error={errors.of('channel')}
        options={[['', ''], ...Object.entries(channelWords)]}
      />
      <ChoiceField
        name="attribute"
        label={words.attribute}
        help={attributes.length === 0 ? words.attributeNone : words.attributeHelp}
        value={draft.attribute ?? ''}
        error={errors.of('attribute')}
        options={[['', words.unrecorded], ...attributes.map(({ id, name }) => [id, name] as const)]}
      />
      <ChoiceField
        name="standing"
        label={words.standing}
        value={draft.standing ?? ''}
        error={errors.of('standing')}
        options={[['', words.unrecorded], ...Object.entries(words.standings)]}
      />
      <TruthField
        name="isUrgent"
        label={words.urgent}
        help={words.urgentHelp}
        value={draft.isUrgent}
        error={errors.of('isUrgent')}
      />
    </div>
  );
}

function Handover({ draft, errors, staff }: Part & { readonly staff: StaffRoster | null }): ReactNode {
  const { handover } = draft;
  const numbers = (staff?.staff ?? []).map(({ staffNumber }) => [staffNumber, staffNumber] as const);
  const to = handover?.to ?? '';
  const isKnown = to === '' || numbers.some(([number]) => number === to);
  return (
    <fieldset>
      <legend>{words.handover}</legend>
      <div className="fields row">
        <TextField
          name="handover.on"
          type="date"
          label={words.handoverOn}
          value={handover?.on ?? ''}
          error={errors.of('handover.on')}
        />
        <ChoiceField
          name="handover.channel"
          label={words.handoverChannel}
          value={handover?.channel ?? ''}
          error={errors.of('handover.channel')}
          options={[['', ''], ...Object.entries(channelWords)]}
        />
        <ChoiceField
          name="handover.to"
          label={words.handoverTo}
          value={to}
          error={errors.of('handover.to')}
          options={[['', words.unrecorded], ...numbers, ...(isKnown ? [] : [[to, to] as const])]}
        />
      </div>
    </fieldset>
  );
}

function Referrals({ draft, errors }: Part): ReactNode {
  const given = draft.referrals ?? [];
  const rows = Array.from({ length: Math.max(REFERRAL_ROWS, given.length + 1) }, (_, row) => row);
  return (
    <fieldset>
      <legend>{words.referrals}</legend>
      {rows.map((row) => (
        <div key={row} className="fields row">
          <TextField
            name={`referrals.${row}.agency`}
            label={words.agency(row + 1)}
            value={given[row]?.agency ?? ''}
            error={errors.of(`referrals.${row}.agency`)}
          />
          <TruthField
            name={`referrals.${row}.throughNetwork`}
            label={words.network(row + 1)}
            value={given[row]?.throughNetwork}
            error={errors.of(`referrals.${row}.throughNetwork`)}
          />
        </div>
      ))}
    </fieldset>
  );
}
