import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { DeedForm } from '../page/deed-form.tsx';
import { Notice } from '../page/notice.tsx';
import { renderPage } from '../page/page.tsx';
import { timeText } from '../page/time-text.ts';
import type { KeptDraft } from '../record/drafts.ts';
import type { OnDesk } from './desk.ts';
import type { DeskData, DraftBody } from './desk-data.ts';
import { words } from './words.ja.ts';

/** The page on which a form is filled in; it goes on from the draft, if one was left. */
export function deskPage(c: Context, onDesk: OnDesk, draft: KeptDraft | null): Response | Promise<Response> {
  const { path } = c.req;
  return renderPage(c, {
    title: onDesk.title,
    island: { script: 'form', data: deskData(path, onDesk, draft) },
    children: (
      <>
        {onDesk.up === undefined ? null : (
          <p className="crumbs">
            <a href={onDesk.up.href}>{onDesk.up.title}</a>
          </p>
        )}
        {draft === null ? null : <DraftThere path={path} draft={draft} version={onDesk.version} />}
        <section aria-label={words.print} className="print-box">
          <DeedForm action={`${path}/print`}>
            <p className="help">{words.printHelp}</p>
            <p className="buttons">
              <button type="submit" name="what" value="filled" className="button">
                {words.printFilled}
              </button>
              {onDesk.definition.copies.length === 0 ? null : (
                <button type="submit" name="what" value="copies" className="button">
                  {words.printCopies}
                </button>
              )}
              <button type="submit" name="what" value="blank" className="button">
                {words.printBlank}
              </button>
            </p>
          </DeedForm>
        </section>
        <noscript>
          <Notice kind="warning">{words.noScript}</Notice>
        </noscript>
        <div id="form" />
      </>
    ),
  });
}

function DraftThere({
  path,
  draft,
  version,
}: {
  readonly path: string;
  readonly draft: KeptDraft;
  readonly version: number | null;
}) {
  return (
    <Notice kind={draft.baseVersion === version ? 'note' : 'warning'}>
      <p>{words.draftThere(timeText(draft.savedAt))}</p>
      {draft.baseVersion === version ? null : <p>{words.baseChanged}</p>}
      <DeedForm action={`${path}/drop`}>
        <button type="submit" className="button quiet">
          {words.dropDraft}
        </button>
      </DeedForm>
    </Notice>
  );
}

function deskData(path: string, onDesk: OnDesk, draft: KeptDraft | null): DeskData {
  const { definition, schema, data, version, findings } = onDesk;
  const left = draft === null ? null : (draft.body as DraftBody);
  return {
    path,
    once: randomUUID(),
    definition,
    schema,
    data: left === null ? data : left.data,
    unfinished: left === null ? {} : left.unfinished,
    version: draft === null ? version : draft.baseVersion,
    findings,
    finishLabel: words.finish,
  };
}
