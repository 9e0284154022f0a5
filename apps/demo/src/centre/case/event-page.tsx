import type { SupportCase } from '@fukushi-kit/schema';
import { type CaseEvent, type CaseHistory, type MeetingOccasion, meetingFor } from '@fukushi-kit/support-case';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { Clauses } from '../../page/clause-links.tsx';
import { DeedForm } from '../../page/deed-form.tsx';
import { ErrorSummary } from '../../page/error-summary.tsx';
import { TextField } from '../../page/field.tsx';
import { Notice } from '../../page/notice.tsx';
import { type FieldErrors, noErrors } from '../../plain-form/field-errors.ts';
import type { Centre } from '../centre.ts';
import { centrePage } from '../centre-page.tsx';
import { dayText } from '../day-text.ts';
import { FindingList, type Told } from '../finding-list.tsx';
import { words as shared } from '../words.ja.ts';
import { casePath } from './case-path.ts';
import { EventFactList } from './event-fact-list.tsx';
import { EventFields } from './event-fields.tsx';
import type { EventDraft } from './event-of.ts';
import { eventFacts } from './event-text.ts';
import { bodyWords, eventWords, programmeWords, words } from './words.ja.ts';

/** The form of one event of a case. What may not stand is told above it, and everything typed is still there. */
export function eventPage(
  c: Context,
  shown: {
    readonly centre: Centre;
    readonly supportCase: SupportCase;
    readonly history: CaseHistory;
    readonly version: number;
    readonly draft: EventDraft;
    readonly errors?: FieldErrors;
    /** Why the event was not taken. */
    readonly refusals?: readonly Told[];
    /** What others added to the log since the form was opened. */
    readonly since?: readonly CaseEvent[];
    readonly status?: 200 | 409 | 422;
  },
): Response | Promise<Response> {
  const { centre, supportCase, history, version, draft, errors = noErrors, refusals = [], status = 200 } = shown;
  const { contract, period } = centre;
  const path = casePath(contract.id, supportCase.caseNumber);
  return centrePage(c, {
    title: `${words.eventTitle(eventWords[draft.kind])}：${supportCase.caseNumber}`,
    heading: words.eventTitle(eventWords[draft.kind]),
    status,
    contract,
    here: 'support-cases',
    children: (
      <>
        <p>
          <a href={path}>{words.caseTitle(supportCase.caseNumber)}</a>
        </p>
        {status === 409 ? <Overtaken since={shown.since ?? []} /> : null}
        {refusals.length === 0 ? null : (
          <Notice kind="error">
            <p>{words.notKept}</p>
            <FindingList findings={refusals} />
          </Notice>
        )}
        <ErrorSummary errors={errors.all} />
        <p className="help">{words.period(dayText(period.from), dayText(period.to))}</p>
        <MeetingHint draft={draft} history={history} />
        <DeedForm action={`${path}/events/new?kind=${draft.kind}`}>
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="known" value={supportCase.events.length} />
          <div className="fields">
            <TextField
              name="on"
              type="date"
              label={words.on}
              value={String(draft['on'] ?? '')}
              isRequired
              error={errors.of('on')}
            />
            <EventFields draft={draft} errors={errors} agencies={agenciesOf(history, draft)} />
            <p className="buttons">
              <button type="submit" className="button main">
                {shared.save}
              </button>
              <a href={path}>{shared.cancel}</a>
            </p>
          </div>
        </DeedForm>
      </>
    ),
  });
}

/** Somebody added to the log meanwhile: what they added stands above what was typed. */
function Overtaken({ since }: { readonly since: readonly CaseEvent[] }): ReactNode {
  return (
    <Notice kind="warning">
      <p>{shared.conflictHelp}</p>
      <h2>{words.addedSince}</h2>
      {since.map((event) => (
        <div key={JSON.stringify(event)} className="stack">
          <h3>
            {dayText(event.on)}　{eventWords[event.kind]}
          </h3>
          <EventFactList facts={eventFacts(event)} />
        </div>
      ))}
    </Notice>
  );
}

/** In which meeting an item is deliberated on, where the person answered as the log says. */
function MeetingHint({ draft, history }: { readonly draft: EventDraft; readonly history: CaseHistory }): ReactNode {
  if (draft.kind !== 'meeting-held') return null;
  const [item] = (draft['items'] ?? []) as readonly { readonly occasion: MeetingOccasion | null }[];
  if (item === undefined || item.occasion === null) return null;
  const { bodies, clauses } = meetingFor(item.occasion, history.state.consent);
  return (
    <p>
      {words.bodyHelp(bodies.map((body) => bodyWords[body]).join('・'))} <Clauses ids={clauses} />
    </p>
  );
}

/** The agencies of the plan in force, of which one takes the lead at the end. */
function agenciesOf({ state }: CaseHistory, draft: EventDraft): readonly string[] {
  const programme = draft['programme'];
  if (typeof programme !== 'string' || !Object.hasOwn(programmeWords, programme)) return [];
  const { plan } = state.tracks[programme as Extract<CaseEvent, { kind: 'plan-made' }>['programme']];
  return plan?.agencies.map(({ agency }) => agency) ?? [];
}
