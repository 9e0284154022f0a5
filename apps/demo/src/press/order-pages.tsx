import { layoutMessage } from '@fukushi-kit/form';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { Notice } from '../page/notice.tsx';
import { renderPage } from '../page/page.tsx';
import { StateMark, type Tone } from '../page/state-mark.tsx';
import { Table } from '../page/table.tsx';
import { timeText } from '../page/time-text.ts';
import { isUnderWay, type OrderState, type SheetState } from './read-orders.ts';
import { words } from './words.ja.ts';

const tones: { readonly [State in OrderState['state']]: Tone } = {
  waiting: 'wait',
  printing: 'wait',
  done: 'good',
  failed: 'bad',
};

/** The newest orders. */
export function ordersPage(c: Context, orders: readonly OrderState[]): Response | Promise<Response> {
  return renderPage(c, {
    title: words.title,
    children: (
      <Table<OrderState>
        caption={words.newest}
        rows={orders}
        rowKey={({ id }) => id}
        columns={[
          { title: words.order, cell: ({ id, title }) => <a href={`/prints/${id}`}>{title}</a>, isHead: true },
          { title: words.state, cell: ({ state }) => <StateMark tone={tones[state]}>{words.states[state]}</StateMark> },
          { title: words.sheets, cell: ({ sheets }) => words.progress(done(sheets), sheets.length), isNumber: true },
          { title: words.askedAt, cell: ({ askedAt }) => timeText(askedAt) },
        ]}
      />
    ),
  });
}

/** One order: how far it is, and its files. While it is printed the page asks again by itself. */
export function orderPage(c: Context, order: OrderState): Response | Promise<Response> {
  const { title, state, sheets } = order;
  const goesOn = isUnderWay(order);
  if (goesOn) c.header('refresh', '1');
  return renderPage(c, {
    title: `${words.title}：${title}`,
    heading: title,
    children: (
      <>
        <p role="status">
          <StateMark tone={tones[state]}>{words.states[state]}</StateMark> {words.progress(done(sheets), sheets.length)}
        </p>
        <progress aria-label={words.sheets} value={done(sheets)} max={sheets.length} />
        {goesOn ? <p className="help">{words.again}</p> : null}
        {state === 'failed' ? <Notice kind="error">{words.failed}</Notice> : null}
        {order.anchor === null ? null : (
          <p className="help">
            {words.anchor}：<code>{order.anchor}</code>
          </p>
        )}
        <Table<SheetState>
          caption={words.files}
          rows={sheets}
          rowKey={({ place }) => String(place)}
          columns={[
            { title: words.file, cell: (sheet) => <SheetName order={order.id} sheet={sheet} />, isHead: true },
            { title: words.pages, cell: ({ pages }) => pages ?? '', isNumber: true },
            { title: words.remarks, cell: (sheet) => <Remarks sheet={sheet} /> },
          ]}
        />
      </>
    ),
  });
}

function SheetName({
  order,
  sheet: { name, place, digest },
}: {
  readonly order: string;
  readonly sheet: SheetState;
}): ReactNode {
  return digest === null ? name : <a href={`/prints/${order}/${place}`}>{name}</a>;
}

function Remarks({ sheet: { findings, digest } }: { readonly sheet: SheetState }): ReactNode {
  if (findings === null) return null;
  if (findings.length === 0) return digest === null ? words.notPrinted : null;
  return (
    <ul>
      {findings.map((finding) => (
        <li key={JSON.stringify(finding)}>{layoutMessage(finding)}</li>
      ))}
    </ul>
  );
}

function done(sheets: readonly SheetState[]): number {
  return sheets.filter(({ digest, findings }) => digest !== null || findings !== null).length;
}
