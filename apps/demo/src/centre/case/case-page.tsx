import type { SupportCase } from '@fukushi-kit/schema';
import { type CaseEvent, type CaseHistory, messages, type Programme } from '@fukushi-kit/support-case';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { Clauses } from '../../page/clause-links.tsx';
import { Notice } from '../../page/notice.tsx';
import { StateMark } from '../../page/state-mark.tsx';
import type { Centre } from '../centre.ts';
import { centrePage } from '../centre-page.tsx';
import { dayText } from '../day-text.ts';
import { FindingList } from '../finding-list.tsx';
import { words as shared } from '../words.ja.ts';
import { casePath } from './case-path.ts';
import { CaseStage } from './case-stage.tsx';
import { EventFactList } from './event-fact-list.tsx';
import { eventFacts } from './event-text.ts';
import { OpenStepList } from './open-step-list.tsx';
import type { PossibleEvent } from './possible-events.ts';
import { sheetOfEvent } from './sheet-of-event.ts';
import { sheetPath } from './sheet-path.ts';
import { toldCase } from './told-case.ts';
import { eventWords, intakeWords, occasionWords, programmeWords, revisionWords, words } from './words.ja.ts';

/** One support case: where it stands, what is open, what may be recorded next, and what happened so far. */
export function casePage(
  c: Context,
  shown: {
    readonly centre: Centre;
    readonly supportCase: SupportCase;
    readonly history: CaseHistory;
    readonly possible: readonly PossibleEvent[];
  },
): Response | Promise<Response> {
  const { centre, supportCase, history, possible } = shown;
  const { contract } = centre;
  const path = casePath(contract.id, supportCase.caseNumber);
  const done = c.req.query('done');
  return centrePage(c, {
    title: words.caseTitle(supportCase.caseNumber),
    contract,
    here: 'support-cases',
    children: (
      <>
        {done === undefined ? null : <Notice kind="done">{done === 'sheet' ? words.sheetKept : words.saved}</Notice>}
        <section>
          <h2>{words.state}</h2>
          <CaseStage state={history.state} />
          <dl className="facts">
            <dt>{words.intake}</dt>
            <dd>{intakeWords[history.state.intake]}</dd>
            <dt>{words.consent}</dt>
            <dd>{words.consents[history.state.consent]}</dd>
          </dl>
        </section>
        <section>
          <h2>{words.next}</h2>
          <OpenStepList opens={history.opens} />
        </section>
        <section>
          <h2>{words.record}</h2>
          <p className="help">{words.recordHelp}</p>
          <PossibleList path={path} possible={possible} />
        </section>
        <section>
          <h2>{shared.findings}</h2>
          <FindingList findings={toldCase(supportCase, history)} />
        </section>
        <section>
          <h2>{words.timeline}</h2>
          <p className="help">{words.sheetsHelp}</p>
          <Timeline contract={contract.id} supportCase={supportCase} history={history} />
        </section>
      </>
    ),
  });
}

function PossibleList({
  path,
  possible,
}: {
  readonly path: string;
  readonly possible: readonly PossibleEvent[];
}): ReactNode {
  const groups = [null, ...(Object.keys(programmeWords) as Programme[])];
  return (
    <div className="columns">
      {groups.map((programme) => {
        const of = possible.filter((one) => one.programme === programme);
        return of.length === 0 ? null : (
          <div key={programme ?? ''} className="card">
            <h3>{programme === null ? words.ofCase : programmeWords[programme]}</h3>
            <ul>
              {of.map((one) => (
                <li key={queryOf(one)}>
                  <a href={`${path}/events/new?${queryOf(one)}`}>{possibleText(one)}</a>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function queryOf({ kind, programme, revision, occasion }: PossibleEvent): string {
  return new URLSearchParams({
    kind,
    ...(programme === null ? {} : { programme }),
    ...(revision === undefined ? {} : { revision }),
    ...(occasion === undefined ? {} : { occasion }),
  }).toString();
}

function possibleText({ kind, revision, occasion }: PossibleEvent): string {
  const more =
    revision === undefined ? (occasion === undefined ? '' : occasionWords[occasion]) : revisionWords[revision];
  return more === '' ? eventWords[kind] : `${eventWords[kind]}（${more}）`;
}

function Timeline({
  contract,
  supportCase,
  history,
}: {
  readonly contract: string;
  readonly supportCase: SupportCase;
  readonly history: CaseHistory;
}): ReactNode {
  const inOrder = supportCase.events.map((event, index) => ({ event, index })).toSorted(byDay);
  return (
    <ol className="timeline">
      {inOrder.map(({ event, index }) => (
        <li key={index}>
          <h3>
            <time dateTime={event.on}>{dayText(event.on)}</time>　{eventWords[event.kind]}
          </h3>
          <Refusal history={history} event={event} index={index} />
          <EventFactList facts={eventFacts(event)} />
          <SheetLink contract={contract} caseNumber={supportCase.caseNumber} event={event} index={index} />
        </li>
      ))}
    </ol>
  );
}

function SheetLink(given: {
  readonly contract: string;
  readonly caseNumber: string;
  readonly event: CaseEvent;
  readonly index: number;
}): ReactNode {
  const { contract, caseNumber, event, index } = given;
  const sheet = sheetOfEvent(event);
  if (sheet === null) return null;
  return (
    <p>
      <a href={sheetPath({ contract, caseNumber, sheet: sheet.name, index })}>{sheet.definition.title}</a>
    </p>
  );
}

/** Why an event does not stand, if it does not. */
function Refusal({
  history,
  event,
  index,
}: {
  readonly history: CaseHistory;
  readonly event: CaseEvent;
  readonly index: number;
}): ReactNode {
  if (history.events.includes(event)) return null;
  const against = history.findings.filter(({ path }) => path[1] === index);
  return (
    <div>
      <p>
        <StateMark tone="bad">{words.refused}</StateMark> {words.refusedHelp}
      </p>
      <ul>
        {against.map(({ code, clauses }) => (
          <li key={code}>
            {messages[code]} <Clauses ids={clauses} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Placed {
  readonly event: CaseEvent;
  readonly index: number;
}

function byDay(one: Placed, other: Placed): number {
  if (one.event.on === other.event.on) return one.index - other.index;
  return one.event.on < other.event.on ? -1 : 1;
}
