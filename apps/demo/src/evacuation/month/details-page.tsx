import { formatEraMonth } from '@fukushi-kit/calendar';
import type { Month } from '@fukushi-kit/schema';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { DeedForm } from '../../page/deed-form.tsx';
import { ErrorSummary } from '../../page/error-summary.tsx';
import { ChoiceField, TextField } from '../../page/field.tsx';
import { renderPage } from '../../page/page.tsx';
import { type FieldErrors, noErrors } from '../../plain-form/field-errors.ts';
import { words as formWords } from '../../plain-form/words.ja.ts';
import type { MonthFile } from './month-file.ts';
import { monthPath } from './month-path.ts';
import { words } from './words.ja.ts';

/** The page on which what a monthly report says of itself is recorded: its day, the contractor, the planners. */
export function detailsPage(
  c: Context,
  file: MonthFile,
  order: Month,
  errors: FieldErrors = noErrors,
  version: number | null = file.version,
): Response | Promise<Response> {
  const path = monthPath(file.frame.contract.id, file.month);
  const line = (name: string, label: string, value: string | number | null | undefined): ReactNode => (
    <TextField name={name} label={label} value={String(value ?? '')} error={errors.of(name)} autoComplete="off" />
  );
  return renderPage(c, {
    title: `${words.detailsTitle}：${formatEraMonth(file.month)}`,
    status: errors.all.length === 0 ? 200 : 422,
    children: (
      <>
        <ErrorSummary errors={errors.all} />
        <DeedForm action={`${path}/details`} className="stack">
          <input type="hidden" name="version" value={version ?? ''} />
          <div className="fields row">
            <TextField
              name="reportMadeOn"
              label={words.reportMadeOn}
              type="date"
              value={order.reportMadeOn ?? ''}
              error={errors.of('reportMadeOn')}
            />
            {line('reportNumber', words.reportNumber, order.reportNumber)}
          </div>
          <fieldset>
            <legend>{words.untilLastMonth}</legend>
            <p className="help">{words.untilLastMonthHelp}</p>
            {file.version === null && order.untilLastMonth !== null ? <p>{words.totalsTaken}</p> : null}
            <div className="fields row">
              {TOTALS.map((name) => (
                <TextField
                  key={name}
                  name={`untilLastMonth.${name}`}
                  label={words.totals[name]}
                  value={String(order.untilLastMonth?.[name] ?? '')}
                  inputMode="numeric"
                  error={errors.of(`untilLastMonth.${name}`)}
                />
              ))}
            </div>
          </fieldset>
          <fieldset>
            <legend>{words.contractor}</legend>
            <div className="fields row">
              {CONTRACTOR.map((name) => (
                <div key={name}>{line(`contractor.${name}`, words.contractorFields[name], order.contractor[name])}</div>
              ))}
            </div>
          </fieldset>
          <fieldset>
            <legend>{words.planners}</legend>
            <p className="help">{words.plannersHelp}</p>
            {[...order.planners, null].map((planner, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
              <div key={index} className="fields row">
                {line(`planners.${index}.name`, words.plannerName(index + 1), planner?.name)}
                {line(`planners.${index}.office`, words.plannerOffice(index + 1), planner?.office)}
                <ChoiceField
                  name={`planners.${index}.organizationKind`}
                  label={words.plannerKind(index + 1)}
                  value={planner?.organizationKind ?? ''}
                  options={Object.entries(words.plannerKinds)}
                  error={errors.of(`planners.${index}.organizationKind`)}
                />
                {line(`planners.${index}.qualification`, words.plannerQualification(index + 1), planner?.qualification)}
              </div>
            ))}
          </fieldset>
          <p className="buttons">
            <button type="submit" className="button main">
              {formWords.save}
            </button>
            <a href={path}>{words.backToMonth}</a>
          </p>
        </DeedForm>
      </>
    ),
  });
}

export const TOTALS = ['newPlans', 'updatedPlans', 'rostersGiven', 'rostersRefused'] as const;
export const CONTRACTOR = ['name', 'address', 'representative', 'office', 'contactPerson', 'phone'] as const;
