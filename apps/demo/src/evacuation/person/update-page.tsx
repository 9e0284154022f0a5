import { type Proposal, updateFacts } from '@fukushi-kit/evacuation-plan';
import { type Plan, placeText, type UpdateFacts } from '@fukushi-kit/schema';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { differences } from '../../form-desk/differences.ts';
import { Clauses } from '../../page/clause-links.tsx';
import { DeedForm } from '../../page/deed-form.tsx';
import { renderPage } from '../../page/page.tsx';
import { StateMark } from '../../page/state-mark.tsx';
import { Table } from '../../page/table.tsx';
import { TruthField } from '../../plain-form/truth-field.tsx';
import { words as formWords } from '../../plain-form/words.ja.ts';
import { DecisionReasons } from './decision-view.tsx';
import type { PersonFile } from './person-file.ts';
import { personPath } from './person-path.ts';
import type { PersonState } from './person-state.ts';
import { planSchema } from './plan-schema.ts';
import { words } from './words.ja.ts';

const NAMES = Object.keys(updateFacts) as (keyof UpdateFacts)[];

/** The plan before beside the plan now, what their comparison proposes, and what a person decides. */
export function updatePage(
  c: Context,
  { frame, id, kept, kase }: PersonFile,
  { month }: PersonState,
  plans: { readonly before: Plan; readonly after: Plan },
): Response | Promise<Response> {
  const path = personPath(frame.contract.id, id);
  return renderPage(c, {
    title: `${words.updateTitle}：${id}`,
    children: (
      <>
        <p className="help">{words.updateHelp}</p>
        {month.update === null ? null : (
          <section>
            <h2>{words.updateDecision}</h2>
            <p>
              <StateMark tone={month.update.outcome === 'open' ? 'wait' : 'good'}>
                {words.updateOutcomes[month.update.outcome]}
              </StateMark>{' '}
              {nextText(month.update.outcome)}
            </p>
            <DecisionReasons decision={month.update} />
          </section>
        )}
        <DeedForm action={`${path}/update`} className="stack">
          <input type="hidden" name="version" value={kept.version} />
          <div className="fields">
            {NAMES.map((name) => (
              <ProposedFact
                key={name}
                name={name}
                value={kase.update?.[name] ?? null}
                proposal={month.proposals?.[name]}
              />
            ))}
          </div>
          <p className="buttons">
            <button type="submit" className="button main">
              {formWords.save}
            </button>
            <a className="button" href={`${path}/update-check`}>
              {words.openUpdateSheet}
            </a>
            <a href={path}>{words.backToPerson(id)}</a>
          </p>
        </DeedForm>
        <Table
          caption={words.differs}
          rows={differences(planSchema, plans.before, plans.after)}
          rowKey={({ place, mine, theirs }) => `${place} ${mine} ${theirs}`}
          none={words.sameText}
          columns={[
            { title: formWords.place, cell: ({ place }) => place, isHead: true },
            { title: words.before, cell: ({ mine }) => mine ?? words.notRecorded },
            { title: words.after, cell: ({ theirs }) => theirs ?? words.notRecorded },
          ]}
        />
      </>
    ),
  });
}

function nextText(outcome: keyof typeof words.updateOutcomes): string {
  if (outcome === 'met') return words.updateMet;
  return outcome === 'unmet' ? words.updateUnmet : words.updateOpen;
}

function ProposedFact({
  name,
  value,
  proposal,
}: {
  readonly name: keyof UpdateFacts;
  readonly value: boolean | null;
  readonly proposal: Proposal | undefined;
}): ReactNode {
  return (
    <div className="stack">
      <TruthField name={name} label={updateFacts[name].label} value={value} />
      {proposal === undefined ? null : <Proposed proposal={proposal} />}
    </div>
  );
}

/** What the comparison proposes for a fact, and every place at which the plans differ for it. */
function Proposed({ proposal }: { readonly proposal: Proposal }): ReactNode {
  const { proposed, clauses } = proposal;
  const places = [...new Set(proposal.differences.map((path) => placeText('Plan', path)))];
  return (
    <>
      <p>
        {words.proposal}：{words.proposals[String(proposed) as keyof typeof words.proposals]} <Clauses ids={clauses} />
      </p>
      {places.length === 0 ? null : (
        <ul>
          {places.map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ul>
      )}
    </>
  );
}
