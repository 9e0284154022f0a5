import { formatEraDate, plainDate } from '@fukushi-kit/calendar';
import { forms } from '@fukushi-kit/official-forms';
import type { ConsentEvent } from '@fukushi-kit/schema';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { DeedForm } from '../../page/deed-form.tsx';
import { ChoiceField, TextField } from '../../page/field.tsx';
import { Notice } from '../../page/notice.tsx';
import { renderPage } from '../../page/page.tsx';
import { Table } from '../../page/table.tsx';
import type { Sent } from '../../plain-form/sent.ts';
import { FindingList } from '../person/finding-list.tsx';
import type { Lacking } from '../person/lacking.ts';
import type { PersonFile } from '../person/person-file.ts';
import { personPath } from '../person/person-path.ts';
import { words as personWords } from '../person/words.ja.ts';
import { namelessAgents, type StandingConsent, standingConsents } from './standing-consents.ts';
import { words } from './words.ja.ts';

/** The log of a person's consents, with what may be added to it beside the sheets. */
export function consentsPage(
  c: Context,
  file: PersonFile,
  refused: readonly Lacking[] = [],
  sent: Pick<Sent, 'text'> = { text: () => null },
): Response | Promise<Response> {
  const { frame, id, kase } = file;
  const path = personPath(frame.contract.id, id);
  return renderPage(c, {
    title: `${words.title}：${id}`,
    status: refused.length === 0 ? 200 : 422,
    children: (
      <>
        <p className="help">{words.help}</p>
        {refused.length === 0 ? null : (
          <Notice kind="error">
            <p>{words.refused}</p>
            <FindingList found={refused} />
          </Notice>
        )}
        <Log consents={kase.consents} />
        {namelessAgents(kase).map((nameless) => (
          <AgentForm key={nameless.at} file={file} nameless={nameless} sent={sent} />
        ))}
        <Withdrawal file={file} sent={sent} />
        <p>
          <a href={path}>{words.back(id)}</a>
        </p>
      </>
    ),
  });
}

/** What a consent is about; that of a supporter (協力者) names them. */
function subjectText({ subject, supporter }: ConsentEvent): string {
  const text = personWords.consentSubjects[subject];
  return supporter === null ? text : `${text}（${supporter}）`;
}

function Log({ consents }: { readonly consents: readonly ConsentEvent[] }): ReactNode {
  return (
    <Table<StandingConsent>
      caption={words.title}
      rows={consents.map((event, at) => ({ event, at }))}
      rowKey={({ at }) => String(at)}
      none={words.none}
      columns={[
        { title: words.on, cell: ({ event }) => formatEraDate(plainDate(event.on)), isHead: true },
        { title: words.subject, cell: ({ event }) => subjectText(event) },
        { title: words.answer, cell: ({ event }) => personWords.consentStates[event.answer] },
        {
          title: words.by,
          cell: ({ event: { giver, agent } }) =>
            [words.givers[giver], agent?.name, agent?.relation].filter(Boolean).join('　'),
        },
        {
          title: words.text,
          cell: ({ event: { formVersion } }) => (formVersion === null ? words.noText : shownText(formVersion)),
        },
      ]}
    />
  );
}

function AgentForm({
  file: { frame, id, kept },
  nameless: { at, event },
  sent: { text },
}: {
  readonly file: PersonFile;
  readonly nameless: StandingConsent;
  readonly sent: Pick<Sent, 'text'>;
}): ReactNode {
  const typed = text('what') === 'agent' && text('at') === String(at) ? text('name') : null;
  return (
    <section className="card" aria-labelledby={`agent-${at}`}>
      <h2 id={`agent-${at}`}>
        {words.nameAgent}：{subjectText(event)}
      </h2>
      <DeedForm action={`${personPath(frame.contract.id, id)}/consents`} className="stack">
        <input type="hidden" name="version" value={kept.version} />
        <input type="hidden" name="what" value="agent" />
        <input type="hidden" name="at" value={at} />
        <div className="fields">
          <TextField
            name="name"
            label={words.agentName}
            help={words.agentHelp}
            value={typed ?? ''}
            autoComplete="off"
            isRequired
          />
        </div>
        <p className="buttons">
          <button type="submit" className="button">
            {words.nameAgent}
          </button>
        </p>
      </DeedForm>
    </section>
  );
}

function Withdrawal({
  file: { frame, id, kase, kept },
  sent: { text },
}: {
  readonly file: PersonFile;
  readonly sent: Pick<Sent, 'text'>;
}): ReactNode {
  const typed = (name: string): string => (text('what') === 'withdrawal' ? (text(name) ?? '') : '');
  const standing = standingConsents(kase);
  return (
    <section>
      <h2>{words.withdraw}</h2>
      <p className="help">{standing.length === 0 ? words.nothingToWithdraw : words.withdrawHelp}</p>
      {standing.length === 0 ? null : (
        <DeedForm action={`${personPath(frame.contract.id, id)}/consents`} className="stack">
          <input type="hidden" name="version" value={kept.version} />
          <input type="hidden" name="what" value="withdrawal" />
          <div className="fields row">
            <ChoiceField
              name="at"
              label={words.choose}
              value={typed('at')}
              options={standing.map(({ at, event }) => [String(at), subjectText(event)] as const)}
              isRequired
            />
            <TextField name="on" label={words.withdrawnOn} type="date" value={typed('on')} isRequired />
            <ChoiceField
              name="giver"
              label={words.withdrawnBy}
              value={typed('giver')}
              options={Object.entries(words.givers)}
              isRequired
            />
          </div>
          <p className="buttons">
            <button type="submit" className="button danger">
              {words.withdraw}
            </button>
          </p>
        </DeedForm>
      )}
    </section>
  );
}

/** The sheet whose words were shown, in which version. */
function shownText(formVersion: string): string {
  const [id = '', version = ''] = formVersion.split('@');
  const form = forms.get(id);
  return form === undefined ? formVersion : words.shownText(form.number ?? form.title, version);
}
