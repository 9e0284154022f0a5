import { type JsonSchema, schemas } from '@fukushi-kit/schema';
import type { Context } from 'hono';
import { type Difference, differences } from '../form-desk/differences.ts';
import { DeedForm } from '../page/deed-form.tsx';
import { renderPage } from '../page/page.tsx';
import { Table } from '../page/table.tsx';
import { words } from './words.ja.ts';

/** What somebody sent against what was saved meanwhile. */
export interface PlainConflict {
  readonly title: string;
  readonly document: keyof typeof schemas;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** The version that stands now, with which the own fields may be sent again. */
  readonly version: number;
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** Where the form is sent to, and where its page stands. */
  readonly path: string;
}

/** Both texts beside each other: nothing is lost, and a person chooses. */
export function plainConflictPage(c: Context, conflict: PlainConflict): Response | Promise<Response> {
  const { title, document, mine, theirs, version, fields, path } = conflict;
  return renderPage(c, {
    status: 409,
    title: `${words.conflict}：${title}`,
    heading: words.conflict,
    children: (
      <>
        <p>{words.conflictHelp}</p>
        <Table<Difference>
          caption={title}
          rows={differences(schemas[document] as JsonSchema, mine, theirs)}
          rowKey={({ place, mine: own }) => `${place} ${own}`}
          none={words.noDifference}
          columns={[
            { title: words.place, cell: ({ place }) => place, isHead: true },
            { title: words.mine, cell: (row) => row.mine ?? words.blank },
            { title: words.theirs, cell: (row) => row.theirs ?? words.blank },
          ]}
        />
        <DeedForm action={path}>
          <input type="hidden" name="version" value={version} />
          {fields.map(([name, value], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a field may be sent several times with the same value
            <input key={`${name} ${index}`} type="hidden" name={name} value={value} />
          ))}
          <p className="buttons">
            <button type="submit" className="button">
              {words.useMine}
            </button>
            <a className="button" href={path}>
              {words.useTheirs}
            </a>
          </p>
        </DeedForm>
      </>
    ),
  });
}
