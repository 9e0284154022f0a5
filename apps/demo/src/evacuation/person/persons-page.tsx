import { formatEraDate } from '@fukushi-kit/calendar';
import type { PlanStage } from '@fukushi-kit/evacuation-plan';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import type { AppEnv } from '../../app-env.ts';
import { ChoiceField, TextField, TickField } from '../../page/field.tsx';
import { renderPage } from '../../page/page.tsx';
import { Table } from '../../page/table.tsx';
import { PlanProgress, RiskByKind } from '../../picture/index.ts';
import { ContractNav } from '../contract-nav.tsx';
import type { Frame } from '../frame.ts';
import { OutcomeMark } from './decision-view.tsx';
import { personPath, personsPath } from './person-path.ts';
import type { PersonState } from './person-state.ts';
import { askedFor, type PersonsQuery } from './persons-query.ts';
import { risksOf } from './risks-of.ts';
import { stagesOf } from './stages-of.ts';
import { words } from './words.ja.ts';

/** The list of persons of a contract, with how far their plans are. */
export function personsPage(
  c: Context<AppEnv>,
  frame: Frame,
  persons: readonly PersonState[],
  query: PersonsQuery,
): Response | Promise<Response> {
  const { contract } = frame;
  const shown = askedFor(persons, query);
  return renderPage(c, {
    title: words.persons,
    children: (
      <>
        <ContractNav contract={contract} here="persons" />
        <p className="buttons">
          <a className="button main" href={`${personsPath(contract.id)}/new`}>
            {words.add}
          </a>
        </p>
        <Filter action={personsPath(contract.id)} query={query} />
        <p role="status">{words.shown(shown.length, persons.length)}</p>
        <Table<PersonState>
          caption={words.persons}
          rows={shown}
          rowKey={({ id }) => id}
          none={persons.length === 0 ? words.nobody : words.noneFound}
          columns={[
            {
              title: words.controlNumber,
              cell: ({ id }) => (
                <a href={personPath(contract.id, id)} className="whole">
                  {id}
                </a>
              ),
              isHead: true,
            },
            {
              title: words.name,
              cell: ({ kase }) => <span className="whole">{kase.person.name ?? words.notRecorded}</span>,
            },
            { title: words.eligible, cell: ({ month }) => <OutcomeMark outcome={month.eligibility.outcome} /> },
            { title: words.stage, cell: ({ stage }) => words.stages[stage] },
            { title: words.lacking, cell: (person) => lackingText(person) },
            { title: words.due, cell: (person) => dueText(person) },
          ]}
        />
        <PlanProgress here={stagesOf(persons)} />
        <RiskByKind kinds={risksOf(persons)} />
      </>
    ),
  });
}

function lackingText({ lacking: [first, ...rest] }: PersonState): string {
  return first === undefined ? words.nothingLacking : words.lackingCount(rest.length + 1, first.text);
}

function dueText({ due }: PersonState): string {
  return due === null ? '' : `${formatEraDate(due.on)}（${words.dueWhat[due.what]}）`;
}

function Filter({ action, query }: { readonly action: string; readonly query: PersonsQuery }): ReactNode {
  return (
    <form method="post" action={action} className="card">
      <h2>{words.filter}</h2>
      <div className="fields row">
        <TextField name="text" label={words.search} value={query.text} type="search" autoComplete="off" />
        <ChoiceField
          name="outcome"
          label={words.outcome}
          value={query.outcome}
          options={[
            ['all', words.all],
            ...entriesOf({ met: words.outcomes.met, unmet: words.outcomes.unmet, open: words.outcomes.open }),
          ]}
        />
        <ChoiceField
          name="stage"
          label={words.stage}
          value={query.stage}
          options={[['', words.all], ...entriesOf<PlanStage>(words.stages)]}
        />
        <ChoiceField name="sort" label={words.sort} value={query.sort} options={entriesOf(words.sorts)} />
      </div>
      <TickField name="lacking" label={words.withLacking} isTicked={query.onlyLacking} />
      <p className="buttons">
        <button type="submit" className="button">
          {words.apply}
        </button>
      </p>
    </form>
  );
}

/** The choices of a list out of words by value. */
function entriesOf<Word extends string>(texts: Readonly<Record<Word, string>>): readonly (readonly [string, string])[] {
  return Object.entries(texts) as [string, string][];
}
