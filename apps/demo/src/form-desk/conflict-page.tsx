import type { Context } from 'hono';
import { DeedForm } from '../page/deed-form.tsx';
import { renderPage } from '../page/page.tsx';
import { Table } from '../page/table.tsx';
import type { KeptDraft } from '../record/drafts.ts';
import type { OnDesk } from './desk.ts';
import type { DraftBody } from './desk-data.ts';
import { type Difference, differences } from './differences.ts';
import { words } from './words.ja.ts';

/** Shows what somebody typed beside what was kept meanwhile, and asks which of them stays. */
export function conflictPage(c: Context, path: string, onDesk: OnDesk, draft: KeptDraft): Response | Promise<Response> {
  const found = differences(onDesk.schema, (draft.body as DraftBody).data, onDesk.data);
  return renderPage(c, {
    status: 409,
    title: `${words.conflict}：${onDesk.title}`,
    heading: words.conflict,
    children: (
      <>
        <p>{words.conflictHelp}</p>
        <Table<Difference>
          caption={onDesk.title}
          rows={found}
          rowKey={({ place, mine }) => `${place} ${mine}`}
          none={words.noDifference}
          columns={[
            { title: words.place, cell: ({ place }) => place, isHead: true },
            { title: words.mine, cell: ({ mine }) => mine ?? words.blank },
            { title: words.theirs, cell: ({ theirs }) => theirs ?? words.blank },
          ]}
        />
        <DeedForm action={`${path}/conflict`}>
          <input type="hidden" name="version" value={onDesk.version ?? ''} />
          <p className="buttons">
            <button type="submit" name="choice" value="mine" className="button">
              {words.useMine}
            </button>
            <button type="submit" name="choice" value="theirs" className="button">
              {words.useTheirs}
            </button>
            <a href={path}>{words.goOn}</a>
          </p>
        </DeedForm>
      </>
    ),
  });
}
