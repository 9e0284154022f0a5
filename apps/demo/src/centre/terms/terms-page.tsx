import type { Context } from 'hono';
import type { ReactNode } from 'react';
import type { AppEnv } from '../../app-env.ts';
import { type DifferingPlace, differingPlaces } from '../../form-desk/differing-places.ts';
import { DeedForm } from '../../page/deed-form.tsx';
import { ErrorSummary } from '../../page/error-summary.tsx';
import { ChoiceField, TextField } from '../../page/field.tsx';
import { Notice } from '../../page/notice.tsx';
import { Table } from '../../page/table.tsx';
import { type FieldErrors, noErrors } from '../../plain-form/field-errors.ts';
import { mayApprove } from '../../who.ts';
import type { Centre } from '../centre.ts';
import { placePath } from '../centre-nav.tsx';
import { centrePage } from '../centre-page.tsx';
import type { ContractTerms } from '../contract-terms.ts';
import { words as shared } from '../words.ja.ts';
import { termLabel } from './term-label.ts';
import { FREE_ROWS } from './terms-of.ts';
import { words } from './words.ja.ts';

interface Part {
  readonly terms: ContractTerms;
  readonly errors: FieldErrors;
}

/** What the contract adds to its specification, as a form; a manager may change it. */
export function termsPage(
  c: Context<AppEnv>,
  shown: {
    readonly centre: Centre;
    readonly terms: ContractTerms;
    readonly errors?: FieldErrors;
    readonly status?: 200 | 409 | 422;
  },
): Response | Promise<Response> {
  const { centre, terms, errors = noErrors, status = 200 } = shown;
  const { contract, termsVersion } = centre;
  const part = { terms, errors };
  return centrePage(c, {
    title: words.title,
    status,
    contract,
    here: 'terms',
    children: (
      <>
        <p>{words.help}</p>
        {c.req.query('done') === undefined ? null : <Notice kind="done">{words.saved}</Notice>}
        {status === 409 ? (
          <Overtaken mine={terms} theirs={centre.terms} path={placePath(contract.id, 'terms')} />
        ) : null}
        <ErrorSummary errors={errors.all} />
        <DeedForm action={placePath(contract.id, 'terms')}>
          <input type="hidden" name="version" value={termsVersion ?? ''} />
          <div className="stack">
            <Parties {...part} />
            <Values {...part} />
            <Attributes {...part} />
            <Account {...part} />
            {mayApprove(c.get('who')) ? (
              <p className="buttons">
                <button type="submit" className="button main">
                  {shared.save}
                </button>
              </p>
            ) : (
              <p>{words.forManager}</p>
            )}
          </div>
        </DeedForm>
      </>
    ),
  });
}

/** Somebody changed the terms meanwhile: every place at which they differ from what was typed. */
function Overtaken({
  mine,
  theirs,
  path,
}: {
  readonly mine: ContractTerms;
  readonly theirs: ContractTerms;
  readonly path: string;
}): ReactNode {
  return (
    <Notice kind="warning">
      <p>{shared.conflictHelp}</p>
      <Table<DifferingPlace>
        caption={words.differences}
        rows={differingPlaces(mine, theirs)}
        rowKey={({ path: place }) => place.map(String).join('.')}
        columns={[
          { title: words.place, isHead: true, cell: ({ path: place }) => termLabel(place) },
          { title: words.mine, cell: ({ left }) => valueText(left) },
          { title: words.theirs, cell: ({ right }) => valueText(right) },
        ]}
      />
      <p>
        <a href={path}>{words.keepTheirs}</a>
      </p>
    </Notice>
  );
}

function valueText(value: unknown): string {
  return value === null || value === undefined ? words.unset : String(value);
}

function Line({
  errors,
  name,
  label,
  value,
  help,
}: {
  readonly errors: FieldErrors;
  readonly name: string;
  readonly label: string;
  readonly value: string | number | null;
  readonly help?: string;
}): ReactNode {
  return (
    <TextField
      name={name}
      label={label}
      value={String(value ?? '')}
      {...(help === undefined ? {} : { help })}
      error={errors.of(name)}
    />
  );
}

function Parties({ terms, errors }: Part): ReactNode {
  const keys = Object.keys(words.contractor) as (keyof typeof words.contractor)[];
  return (
    <fieldset>
      <legend>{words.parties}</legend>
      <div className="fields">
        {keys.map((key) => (
          <Line
            key={key}
            errors={errors}
            name={`contractor.${key}`}
            label={words.contractor[key]}
            value={terms.contractor[key]}
          />
        ))}
        <Line errors={errors} name="number" label={words.number} value={terms.number} />
        <TextField
          name="concludedOn"
          type="date"
          label={words.concludedOn}
          value={terms.concludedOn ?? ''}
          error={errors.of('concludedOn')}
        />
        <Line
          errors={errors}
          name="registrationNumber"
          label={words.registrationNumber}
          help={words.registrationNumberHelp}
          value={terms.registrationNumber}
        />
      </div>
    </fieldset>
  );
}

function Values({ terms, errors }: Part): ReactNode {
  const keys = Object.keys(words.parameters) as (keyof typeof words.parameters)[];
  return (
    <>
      <fieldset>
        <legend>{words.values}</legend>
        <div className="fields">
          {keys.map((key) => (
            <Line
              key={key}
              errors={errors}
              name={`parameters.${key}`}
              label={words.parameters[key]}
              value={terms.parameters[key]}
              {...(key === 'full-time-weekly-minutes' ? { help: words.minutesHelp } : {})}
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.shares}</legend>
        {[0, 1].map((time) => (
          <div key={time} className="fields row">
            <Line
              errors={errors}
              name={`shares.${time}.share`}
              label={words.share(time + 1)}
              help={words.shareHelp}
              value={terms.shares?.[time]?.share ?? null}
            />
            <TextField
              name={`shares.${time}.on`}
              type="date"
              label={words.shareOn(time + 1)}
              value={terms.shares?.[time]?.on ?? ''}
              error={errors.of(`shares.${time}.on`)}
            />
          </div>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.settlement}</legend>
        <div className="fields">
          <Choice
            errors={errors}
            name="labourInsurance"
            label={words.labourInsurance}
            value={terms.labourInsurance}
            of={words.labourInsurances}
          />
          <Choice
            errors={errors}
            name="betweenItems"
            label={words.betweenItems}
            value={terms.betweenItems}
            of={words.betweenItemsWords}
          />
          <Choice errors={errors} name="tax" label={words.tax} value={terms.tax} of={words.taxes} />
        </div>
      </fieldset>
    </>
  );
}

function Choice({
  errors,
  name,
  label,
  value,
  of,
}: {
  readonly errors: FieldErrors;
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly of: Readonly<Record<string, string>>;
}): ReactNode {
  return (
    <ChoiceField
      name={name}
      label={label}
      value={value ?? ''}
      error={errors.of(name)}
      options={[['', words.unset], ...Object.entries(of)]}
    />
  );
}

function Attributes({ terms: { attributes }, errors }: Part): ReactNode {
  const rows = Array.from({ length: attributes.length + FREE_ROWS }, (_, row) => row);
  return (
    <fieldset>
      <legend>{words.attributes}</legend>
      <p className="help">{words.attributesHelp}</p>
      {rows.map((row) => (
        <div key={row} className="fields row">
          <Line
            errors={errors}
            name={`attributes.${row}.id`}
            label={words.attributeId(row + 1)}
            value={attributes[row]?.id ?? null}
          />
          <Line
            errors={errors}
            name={`attributes.${row}.name`}
            label={words.attributeName(row + 1)}
            value={attributes[row]?.name ?? null}
          />
        </div>
      ))}
    </fieldset>
  );
}

function Account({ terms: { account }, errors }: Part): ReactNode {
  const keys = Object.keys(words.accountFields) as (keyof typeof words.accountFields)[];
  return (
    <fieldset>
      <legend>{words.account}</legend>
      <div className="fields">
        {keys.map((key) =>
          key === 'kind' ? (
            <Choice
              key={key}
              errors={errors}
              name="account.kind"
              label={words.accountFields.kind}
              value={account.kind}
              of={words.kinds}
            />
          ) : (
            <Line
              key={key}
              errors={errors}
              name={`account.${key}`}
              label={words.accountFields[key]}
              value={account[key]}
            />
          ),
        )}
      </div>
    </fieldset>
  );
}
