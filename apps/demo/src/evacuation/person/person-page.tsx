import { formatEraDate, type PlainDate, plainDate } from '@fukushi-kit/calendar';
import { type Custody, mayBeginNextVersion, planFindingText, visitSteps } from '@fukushi-kit/evacuation-plan';
import type { Plan } from '@fukushi-kit/schema';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { Clauses } from '../../page/clause-links.tsx';
import { Contents } from '../../page/contents.tsx';
import { DeedForm } from '../../page/deed-form.tsx';
import { renderPage } from '../../page/page.tsx';
import { StateMark } from '../../page/state-mark.tsx';
import { Table } from '../../page/table.tsx';
import { ContractNav } from '../contract-nav.tsx';
import { DecisionGrounds, DecisionReasons, OutcomeMark } from './decision-view.tsx';
import { FindingList } from './finding-list.tsx';
import { foundIn } from './lacking.ts';
import { NeedList } from './need-list.tsx';
import type { PersonFile } from './person-file.ts';
import { personPath } from './person-path.ts';
import type { PersonState } from './person-state.ts';
import { words } from './words.ja.ts';

interface Shown {
  readonly file: PersonFile;
  readonly state: PersonState;
  readonly custody: Custody;
}

/** One person: the decision with its reasons, the visit, the sheets, the life of the plan, and what can be printed. */
export function personPage(c: Context, shown: Shown): Response | Promise<Response> {
  const { file, state } = shown;
  const { contract } = file.frame;
  return renderPage(c, {
    title: `${words.person}：${file.id}`,
    heading: `${file.kase.person.name ?? words.notRecorded}（${file.id}）`,
    children: (
      <>
        <ContractNav contract={contract} here={null} />
        <Who {...shown} />
        <Contents
          parts={[
            ['decision', words.decision],
            ['steps', words.steps],
            ['plan', words.planSheet],
            ['found', words.found],
            ['update', words.updateCheck],
            ['life', words.life],
            ['print', words.print],
          ]}
        />
        <Eligibility {...shown} />
        <Steps {...shown} />
        <Sheets {...shown} />
        <section>
          <h2 id="found">{words.found}</h2>
          <FindingList found={foundIn(state.month)} />
        </section>
        <Update {...shown} />
        <Life {...shown} />
        <Printing {...shown} />
      </>
    ),
  });
}

function dayText(day: string | null | undefined): string {
  return day == null ? words.noDay : formatEraDate(plainDate(day));
}

function Who({ file: { kase }, state }: Shown): ReactNode {
  const { person } = kase;
  const { due, stage } = state;
  return (
    <section aria-label={words.person} className="card">
      <dl className="facts">
        <dt>{words.reading}</dt>
        <dd>{person.reading ?? words.notRecorded}</dd>
        <dt>{words.birthDate}</dt>
        <dd>{dayText(person.birthDate)}</dd>
        <dt>{words.address}</dt>
        <dd>{person.address?.text ?? words.notRecorded}</dd>
        <dt>{words.stage}</dt>
        <dd>{words.stages[stage]}</dd>
        <dt>{words.due}</dt>
        <dd>
          {due === null ? words.nothingLacking : `${formatEraDate(due.on)}（${words.dueWhat[due.what]}）`}{' '}
          <Clauses ids={due?.clauses} />
        </dd>
      </dl>
    </section>
  );
}

function Eligibility({ file: { frame, id, kase }, state: { month } }: Shown): ReactNode {
  const { eligibility, judgedOn } = month;
  return (
    <section>
      <h2 id="decision">{words.decision}</h2>
      <p>
        <OutcomeMark outcome={eligibility.outcome} />{' '}
        {eligibility.outcome === 'met' && kase.plan !== null ? words.planBegun : words.next[eligibility.outcome]}
      </p>
      <p className="help">{words.judgedOn(formatEraDate(judgedOn))}</p>
      <DecisionReasons decision={eligibility} />
      <DecisionGrounds decision={eligibility} facts={kase.facts} />
      <p className="buttons">
        <a className="button" href={`${personPath(frame.contract.id, id)}/facts`}>
          {words.facts}
        </a>
      </p>
    </section>
  );
}

function Steps({ file: { frame, id, visit } }: Shown): ReactNode {
  const { steps, remaining } = visitSteps(visit.body, frame.period);
  const path = personPath(frame.contract.id, id);
  return (
    <section>
      <h2 id="steps">{words.steps}</h2>
      <p>{remaining.length === 0 ? words.stepsDone : words.stepsLeft(remaining.length, steps.length)}</p>
      <p className="buttons">
        <a className="button" href={`${path}/steps`}>
          {words.recordSteps}
        </a>
        <a className="button" href={`${path}/checklist`}>
          {words.openChecklist}
        </a>
      </p>
    </section>
  );
}

function Sheets({ file: { frame, id, kase }, state: { month } }: Shown): ReactNode {
  const path = personPath(frame.contract.id, id);
  const { consents } = month;
  return (
    <section>
      <h2 id="plan">{words.planSheet}</h2>
      <p>{planText(kase.plan)}</p>
      <p className="buttons">
        <a className="button main" href={`${path}/plan`}>
          {words.openPlan}
        </a>
        <a className="button" href={`${path}/roster`}>
          {words.openRoster}
        </a>
      </p>
      <h3>{words.consents}</h3>
      <dl className="facts">
        <dt>{words.consentSubjects['plan-making']}</dt>
        <dd>{words.consentStates[consents.making]}</dd>
        <dt>{words.consentSubjects['roster-provision']}</dt>
        <dd>{words.consentStates[consents.roster]}</dd>
        <dt>{words.consentSubjects['plan-provision']}</dt>
        <dd>{words.consentStates[consents.plan]}</dd>
      </dl>
      <p>
        <a href={`${path}/consents`}>{words.openConsents}</a>
      </p>
    </section>
  );
}

function planText(plan: Plan | null): string {
  if (plan === null) return words.planNone;
  const kind = plan.kind === null ? words.notRecorded : words.kinds[plan.kind];
  return words.planThere(kind, plan.version ?? words.noDay, dayText(plan.madeOn));
}

function Update({ file: { frame, id, kase }, state: { month, life } }: Shown): ReactNode {
  const path = personPath(frame.contract.id, id);
  return (
    <section>
      <h2 id="update">{words.updateCheck}</h2>
      {kase.previousPlan === null ? (
        <p>{words.noPrevious}</p>
      ) : (
        <p>
          {month.update === null ? null : (
            <StateMark tone="wait">{words.updateOutcomes[month.update.outcome]}</StateMark>
          )}{' '}
          <Clauses ids={['chigasaki-r7:8(4)ア(ア)']} />
        </p>
      )}
      {kase.previousPlan === null ? null : (
        <p className="buttons">
          <a className="button" href={`${path}/update`}>
            {words.openUpdate}
          </a>
        </p>
      )}
      {kase.plan === null ? null : mayBeginNextVersion(kase, life.state) ? (
        <DeedForm action={`${path}/next-version`}>
          <p className="help">{words.renewHelp}</p>
          <button type="submit" className="button">
            {words.renew}
          </button>
        </DeedForm>
      ) : (
        <p className="help">{words.renewNotMade}</p>
      )}
    </section>
  );
}

function Life({ file: { frame, id, kase }, state: { life }, custody }: Shown): ReactNode {
  const path = personPath(frame.contract.id, id);
  return (
    <section>
      <h2 id="life">{words.life}</h2>
      {life.state.versions.length === 0 ? (
        <p className="none">{words.lifeNone}</p>
      ) : (
        <ul>
          {life.state.versions.map(({ version, stage }) => (
            <li key={version}>
              {words.versionText(version)}　{words.versionStages[stage]}
            </li>
          ))}
        </ul>
      )}
      <CustodyTable custody={custody} />
      {custody.findings.length === 0 ? null : (
        <FindingList
          found={custody.findings.map((finding) => ({
            text: planFindingText(finding),
            severity: finding.severity,
            clauses: finding.clauses ?? [],
          }))}
        />
      )}
      <NeedList needs={custody.needs} />
      <p className="buttons">
        <a className="button" href={`${path}/life`}>
          {words.openLife}
        </a>
        {kase.plan === null ? null : (
          <a className="button" href={`${path}/handover`}>
            {words.openHandover}
          </a>
        )}
      </p>
    </section>
  );
}

function CustodyTable({ custody: { copies } }: { readonly custody: Custody }): ReactNode {
  if (copies.length === 0) return null;
  return (
    <Table
      caption={words.custody}
      rows={copies}
      rowKey={({ kind, version, event }) => `${kind} ${version} ${event}`}
      columns={[
        { title: words.copy, cell: ({ kind }) => words.copies[kind], isHead: true },
        { title: words.version, cell: ({ version }) => words.versionText(version) },
        { title: words.holder, cell: ({ holder }) => words.holders[holder] },
        { title: words.since, cell: ({ since }) => dayText(since as PlainDate) },
      ]}
    />
  );
}

function Printing({ file: { frame, id }, state: { month } }: Shown): ReactNode {
  const hasDocuments = month.documents.length > 0;
  return (
    <section>
      <h2 id="print">{words.print}</h2>
      <p className="help">{hasDocuments ? words.printHelp : words.printNothing}</p>
      <DeedForm action={`${personPath(frame.contract.id, id)}/print`}>
        <p className="buttons">
          {hasDocuments ? (
            <button type="submit" name="what" value="all" className="button">
              {words.printAll}
            </button>
          ) : null}
          <button type="submit" name="what" value="blank" className="button">
            {words.printBlank}
          </button>
        </p>
      </DeedForm>
    </section>
  );
}
