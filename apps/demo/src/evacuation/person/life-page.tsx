import { formatEraDate, plainDate } from '@fukushi-kit/calendar';
import { lifeEventLabels, type Move, nextMoves, type PlanLife, planFindingText } from '@fukushi-kit/evacuation-plan';
import type { LifeEvent } from '@fukushi-kit/schema';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { Clauses } from '../../page/clause-links.tsx';
import { DeedForm } from '../../page/deed-form.tsx';
import { ChoiceField, TextField } from '../../page/field.tsx';
import { Notice } from '../../page/notice.tsx';
import { renderPage } from '../../page/page.tsx';
import { Table } from '../../page/table.tsx';
import { FindingList } from './finding-list.tsx';
import type { Lacking } from './lacking.ts';
import { MoveFields } from './move-fields.tsx';
import type { PersonFile } from './person-file.ts';
import { personPath } from './person-path.ts';
import { words } from './words.ja.ts';

/** What was typed about the event that is being recorded. */
export interface EventTyped {
  readonly text: (name: string) => string | null;
}

/** The page on which the life of a plan is recorded, event by event. */
export function lifePage(
  c: Context,
  file: PersonFile,
  life: PlanLife,
  chosen: Move | null,
  typed: EventTyped,
  refused: readonly Lacking[] = [],
): Response | Promise<Response> {
  const { frame, id } = file;
  const path = personPath(frame.contract.id, id);
  return renderPage(c, {
    title: `${words.lifeTitle}：${id}`,
    status: refused.length === 0 ? 200 : 422,
    children: (
      <>
        <p className="help">{words.lifeHelp}</p>
        {refused.length === 0 ? null : (
          <Notice kind="error">
            <p>{words.lifeRefused}</p>
            <FindingList found={refused} />
          </Notice>
        )}
        {chosen === null ? null : <MoveForm path={path} move={chosen} file={file} typed={typed} />}
        <section>
          <h2>{words.nextMoves}</h2>
          <ul className="stack plain">
            {nextMoves(life.state).map((move) => (
              <li key={moveKey(move)}>
                <a href={`${path}/life?move=${moveKey(move)}`}>{moveText(move)}</a> <Clauses ids={move.clauses} />
              </li>
            ))}
          </ul>
        </section>
        <Events events={file.life.events} />
        {life.findings.length === 0 ? null : (
          <section>
            <h2>{words.found}</h2>
            <FindingList
              found={life.findings.map((finding) => ({
                text: planFindingText(finding),
                severity: finding.severity,
                clauses: finding.clauses ?? [],
              }))}
            />
          </section>
        )}
        <p>
          <a href={path}>{words.backToPerson(id)}</a>
        </p>
      </>
    ),
  });
}

/** A move as an address names it. */
export function moveKey({ kind, version }: Pick<Move, 'kind' | 'version'>): string {
  return version === null ? kind : `${kind}.${version}`;
}

function moveText({ label, version }: Move): string {
  return version === null ? label : `${words.versionText(version)}：${label}`;
}

function Events({ events }: { readonly events: readonly LifeEvent[] }): ReactNode {
  return (
    <Table<LifeEvent & { readonly at: number }>
      caption={words.lifeTitle}
      rows={events.map((event, at) => ({ ...event, at }))}
      rowKey={({ at }) => String(at)}
      none={words.lifeNone}
      columns={[
        { title: words.on, cell: ({ on }) => formatEraDate(plainDate(on)), isHead: true },
        { title: words.version, cell: (event) => ('version' in event ? words.versionText(event.version) : '') },
        { title: words.event, cell: ({ kind }) => lifeEventLabels[kind] },
        { title: words.by, cell: ({ by }) => [words.parties[by.party], by.office, by.name].filter(Boolean).join('　') },
        { title: words.detail, cell: (event) => detailText(event) },
      ]}
    />
  );
}

function detailText(event: LifeEvent): string {
  if (event.kind === 'correction-asked') return event.points.join('／');
  if (event.kind === 'received') return event.notice ?? '';
  if (event.kind === 'minor-change') return event.note ?? '';
  if (event.kind === 'ended') return event.reason === null ? '' : words.endReasons[event.reason];
  if (event.kind === 'abandoned' || event.kind === 'not-handed-over') return event.reason ?? '';
  if (event.kind === 'consulted') return event.result === null ? '' : words.results[event.result];
  return event.kind === 'provider-changed' || event.kind === 'handed-over' ? (event.to ?? '') : '';
}

function MoveForm({
  path,
  move,
  file,
  typed: { text },
}: {
  readonly path: string;
  readonly move: Move;
  readonly file: PersonFile;
  readonly typed: EventTyped;
}): ReactNode {
  return (
    <section className="card" aria-labelledby="move-title">
      <h2 id="move-title">{moveText(move)}</h2>
      <Clauses ids={move.clauses} />
      <DeedForm action={`${path}/life`} className="stack">
        <input type="hidden" name="version" value={file.life.version ?? ''} />
        <input type="hidden" name="move" value={moveKey(move)} />
        <div className="fields">
          <TextField name="on" label={words.on} type="date" value={text('on') ?? ''} isRequired />
          <MoveFields move={move} file={file} text={text} />
          {move.by.length === 1 ? (
            <input type="hidden" name="party" value={move.by[0]} />
          ) : (
            <ChoiceField
              name="party"
              label={words.party}
              value={text('party') ?? ''}
              options={move.by.map((party) => [party, words.parties[party]] as const)}
            />
          )}
          <TextField name="office" label={words.office} value={text('office') ?? ''} />
          <TextField name="name" label={words.by} value={text('name') ?? ''} autoComplete="off" />
        </div>
        <p className="buttons">
          <button type="submit" className="button main">
            {words.record}
          </button>
        </p>
      </DeedForm>
    </section>
  );
}
