import { formatEraDate, plainDate } from '@fukushi-kit/calendar';
import { clauseLabel } from '@fukushi-kit/clause';
import { planFindingText, stepPointLabels, type VisitStep, visitSteps } from '@fukushi-kit/evacuation-plan';
import type { VisitStepId } from '@fukushi-kit/schema';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { Clauses } from '../../page/clause-links.tsx';
import { DeedForm } from '../../page/deed-form.tsx';
import { ErrorSummary } from '../../page/error-summary.tsx';
import { TextField, TickField } from '../../page/field.tsx';
import { renderPage } from '../../page/page.tsx';
import { StateMark } from '../../page/state-mark.tsx';
import { Table } from '../../page/table.tsx';
import { type FieldErrors, noErrors } from '../../plain-form/field-errors.ts';
import { FindingList } from './finding-list.tsx';
import type { PersonFile } from './person-file.ts';
import { personPath } from './person-path.ts';
import { emptyPoints } from './step-points.ts';
import { words } from './words.ja.ts';

/** The page on which the steps before and at the visit are recorded. `chosen` is the step that is being recorded. */
export function stepsPage(
  c: Context,
  file: PersonFile,
  chosen: VisitStepId | null,
  filled: { readonly on: string; readonly by: string; readonly points: readonly string[] },
  errors: FieldErrors = noErrors,
): Response | Promise<Response> {
  const { frame, id, visit } = file;
  const path = personPath(frame.contract.id, id);
  const { steps, findings } = visitSteps(visit.body, frame.period);
  const step = steps.find((one) => one.step === chosen);
  return renderPage(c, {
    title: `${words.stepsTitle}：${id}`,
    status: errors.all.length === 0 ? 200 : 422,
    children: (
      <>
        <p className="help">{words.stepsHelp}</p>
        <ErrorSummary errors={errors.all} />
        {step === undefined ? null : (
          <StepForm path={path} step={step} version={visit.version} filled={filled} errors={errors} />
        )}
        <StepTable steps={steps} path={path} />
        <section>
          <h2>{words.found}</h2>
          <FindingList
            found={findings
              .filter(({ code }) => code !== 'step-not-recorded')
              .map((finding) => ({
                text: foundText(finding),
                severity: finding.severity,
                clauses: finding.clauses ?? [],
              }))}
          />
        </section>
        <p>
          <a href={path}>{words.backToPerson(id)}</a>
        </p>
      </>
    ),
  });
}

function foundText(finding: ReturnType<typeof visitSteps>['findings'][number]): string {
  const point = finding.detail?.['point'];
  const label = typeof point === 'string' ? stepPointLabels[point as keyof typeof stepPointLabels] : null;
  return label === null ? planFindingText(finding) : `${label}：${planFindingText(finding)}`;
}

function StepTable({ steps, path }: { readonly steps: readonly VisitStep[]; readonly path: string }): ReactNode {
  return (
    <Table<VisitStep>
      caption={words.steps}
      rows={steps}
      rowKey={({ step }) => step}
      columns={[
        {
          title: words.stepClause,
          cell: ({ step, clause }) => (
            <a
              className="whole"
              href={`${path}/steps?step=${encodeURIComponent(step)}`}
              aria-label={words.stepRecord(clauseLabel(clause))}
            >
              {step}
            </a>
          ),
          isHead: true,
        },
        {
          title: words.stepText,
          cell: ({ text, clause }) => (
            <>
              {text} <Clauses ids={[clause]} />
            </>
          ),
        },
        { title: words.stepDone, cell: (step) => <StepDone step={step} /> },
        { title: words.stepMissing, cell: ({ missing, done }) => (done.length === 0 ? '' : pointsText(missing)) },
      ]}
    />
  );
}

function pointsText(points: VisitStep['missing']): string {
  return points.map((point) => stepPointLabels[point]).join('、');
}

function StepDone({ step: { done } }: { readonly step: VisitStep }): ReactNode {
  if (done.length === 0) return <StateMark tone="wait">{words.stepNot}</StateMark>;
  return (
    <ul className="plain">
      {done.map(({ on, by }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step may be done twice on one day
        <li key={`${on} ${index}`}>
          {formatEraDate(plainDate(on))}　{by ?? words.notRecorded}
        </li>
      ))}
    </ul>
  );
}

function StepForm({
  path,
  step: { step, text, clause },
  version,
  filled,
  errors,
}: {
  readonly path: string;
  readonly step: VisitStep;
  readonly version: number | null;
  readonly filled: { readonly on: string; readonly by: string; readonly points: readonly string[] };
  readonly errors: FieldErrors;
}): ReactNode {
  const points = emptyPoints(step);
  return (
    <section className="card" aria-labelledby="step-title">
      <h2 id="step-title">{words.stepRecord(clauseLabel(clause))}</h2>
      <p>
        {text} <Clauses ids={[clause]} />
      </p>
      <DeedForm action={`${path}/steps`} className="stack">
        <input type="hidden" name="version" value={version ?? ''} />
        <input type="hidden" name="step" value={step} />
        <div className="fields row">
          <TextField name="on" label={words.stepOn} type="date" value={filled.on} error={errors.of('on')} isRequired />
          <TextField name="by" label={words.stepBy} value={filled.by} error={errors.of('by')} />
        </div>
        {points.length === 0 ? null : (
          <fieldset>
            <legend>{words.stepPoints}</legend>
            {points.map((point) => (
              <TickField
                key={point}
                name="points"
                value={point}
                label={stepPointLabels[point]}
                isTicked={filled.points.includes(point)}
              />
            ))}
          </fieldset>
        )}
        <p className="buttons">
          <button type="submit" className="button main">
            {words.stepSave}
          </button>
        </p>
      </DeedForm>
    </section>
  );
}
