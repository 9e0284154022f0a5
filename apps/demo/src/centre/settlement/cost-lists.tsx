import { formatEraMonth } from '@fukushi-kit/calendar';
import { parameterAt } from '@fukushi-kit/municipality';
import type { StaffRoster } from '@fukushi-kit/schema';
import type { ReactNode } from 'react';
import { DeedForm } from '../../page/deed-form.tsx';
import { ChoiceField, TextField, TickField } from '../../page/field.tsx';
import { Table, type TableColumn } from '../../page/table.tsx';
import type { FieldErrors } from '../../plain-form/field-errors.ts';
import type { Centre } from '../centre.ts';
import type { Costs } from '../costs.ts';
import { dayText } from '../day-text.ts';
import type { CostList } from './cost-of.ts';
import type { CostDraft } from './settlement-page.tsx';
import { words } from './words.ja.ts';
import { yenText } from './yen-text.ts';

interface Shown {
  readonly centre: Centre;
  readonly costs: Costs;
  readonly version: number | null;
  readonly staff: StaffRoster | null;
  readonly draft?: CostDraft;
  readonly errors: FieldErrors;
  readonly path: string;
}

/** The costs of the year, list by list, each with a form for one more row. */
export function CostLists(shown: Shown): ReactNode {
  const { costs } = shown;
  return (
    <>
      <CostSection
        {...shown}
        list="advances"
        title={words.received}
        add={words.addAdvance}
        rows={costs.advances}
        columns={[
          { title: words.on, cell: ({ on }) => dayText(on) },
          { title: words.amount, cell: ({ amount }) => yenText(amount), isNumber: true },
        ]}
      >
        <AdvanceFields {...shown} />
      </CostSection>
      <CostSection
        {...shown}
        list="fullTime"
        title={words.fullTime}
        add={words.addFullTime}
        rows={costs.fullTime}
        columns={[
          { title: words.staff, cell: ({ staff }) => staff },
          { title: words.item, cell: ({ item }) => words.items[item] },
          { title: words.month, cell: ({ month }) => formatEraMonth(month) },
          { title: words.amount, cell: ({ amount }) => yenText(amount), isNumber: true },
          { title: words.paidOn, cell: ({ paidOn }) => (paidOn === null ? words.unrecorded : dayText(paidOn)) },
          { title: words.costStanding, cell: ({ standing }) => words.standings[standing] },
        ]}
      >
        <FullTimeFields {...shown} />
      </CostSection>
      <CostSection
        {...shown}
        list="partTime"
        title={words.partTime}
        add={words.addPartTime}
        rows={costs.partTime}
        columns={[
          { title: words.post, cell: ({ post }) => post },
          { title: words.people, cell: ({ people }) => people, isNumber: true },
          { title: words.monthlyRate, cell: ({ monthlyRate }) => yenText(monthlyRate), isNumber: true },
          { title: words.from, cell: ({ from }) => dayText(from) },
          { title: words.to, cell: ({ to }) => dayText(to) },
        ]}
      >
        <PartTimeFields {...shown} />
      </CostSection>
      <CostSection
        {...shown}
        list="other"
        title={words.other}
        add={words.addOther}
        rows={costs.other}
        columns={[
          { title: words.costTitle, cell: ({ title }) => title },
          { title: words.nature, cell: ({ nature }) => words.natures[nature] },
          { title: words.on, cell: ({ on }) => dayText(on) },
          { title: words.amount, cell: ({ amount }) => yenText(amount), isNumber: true },
          { title: words.evidence, cell: ({ evidence }) => evidence ?? words.unrecorded },
          { title: words.costStanding, cell: ({ standing }) => words.standings[standing] },
        ]}
      >
        <OtherFields {...shown} />
      </CostSection>
    </>
  );
}

function CostSection<Row>({
  list,
  title,
  add,
  rows,
  columns,
  path,
  version,
  draft,
  children,
}: Shown & {
  readonly list: CostList;
  readonly title: string;
  readonly add: string;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  readonly children: ReactNode;
}): ReactNode {
  const placed = rows.map((row, index) => ({ row, index }));
  return (
    <section>
      <h2 id={list}>{title}</h2>
      <Table<{ readonly row: Row; readonly index: number }>
        caption={title}
        hidesCaption
        rows={placed}
        rowKey={({ index }) => String(index)}
        none={words.none}
        columns={[
          ...columns.map(({ cell, ...column }) => ({ ...column, cell: ({ row }: { readonly row: Row }) => cell(row) })),
          {
            title: words.remove,
            cell: ({ index }) => (
              <DeedForm action={`${path}/${list}/remove`}>
                <input type="hidden" name="version" value={version ?? ''} />
                <input type="hidden" name="row" value={index} />
                <button
                  type="submit"
                  className="button quiet danger"
                  aria-label={`${title} ${words.removeRow(index + 1)}`}
                >
                  {words.remove}
                </button>
              </DeedForm>
            ),
          },
        ]}
      />
      <details open={draft?.list === list}>
        <summary>{add}</summary>
        <DeedForm action={`${path}/${list}`}>
          <input type="hidden" name="version" value={version ?? ''} />
          <div className="fields row">{children}</div>
          <p className="buttons">
            <button type="submit" className="button main">
              {add}
            </button>
          </p>
        </DeedForm>
      </details>
    </section>
  );
}

type Fields = Shown & { readonly list: CostList };

/** The name of a field is that of its list and its place, since every list stands on the same page. */
function field({ list, draft, errors }: Fields, name: string) {
  const value = draft?.list === list ? draft.values[name] : undefined;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return { name: `${list}.${name}`, value: text, error: errors.of(`${list}.${name}`) };
}

function AdvanceFields(shown: Shown): ReactNode {
  const of = { ...shown, list: 'advances' as const };
  return (
    <>
      <TextField {...field(of, 'on')} type="date" label={words.on} isRequired />
      <TextField {...field(of, 'amount')} label={words.yen} inputMode="numeric" isRequired />
    </>
  );
}

function FullTimeFields(shown: Shown): ReactNode {
  const of = { ...shown, list: 'fullTime' as const };
  const numbers = (shown.staff?.staff ?? []).map(({ staffNumber }) => [staffNumber, staffNumber] as const);
  return (
    <>
      <ChoiceField {...field(of, 'staff')} label={words.staff} options={[['', ''], ...numbers]} isRequired />
      <ChoiceField
        {...field(of, 'item')}
        label={words.item}
        options={[['', ''], ...Object.entries(words.items)]}
        isRequired
      />
      <TextField {...field(of, 'month')} type="month" label={words.month} isRequired />
      <TextField {...field(of, 'amount')} label={words.yen} inputMode="numeric" isRequired />
      <TextField {...field(of, 'paidOn')} type="date" label={words.paidOn} />
      <ChoiceField
        {...field(of, 'standing')}
        label={words.costStanding}
        options={Object.entries(words.standings)}
        isRequired
      />
    </>
  );
}

function PartTimeFields(shown: Shown): ReactNode {
  const of = { ...shown, list: 'partTime' as const };
  const { profile, period } = shown.centre;
  const agreed = parameterAt(profile, 'part-time-monthly-rate', period.from);
  const rate = field(of, 'monthlyRate');
  return (
    <>
      <TextField {...field(of, 'post')} label={words.post} help={words.postHelp} isRequired />
      <TextField {...field(of, 'people')} label={words.people} inputMode="numeric" isRequired />
      <TextField
        {...rate}
        value={rate.value === '' && agreed !== null ? String(agreed) : rate.value}
        label={words.monthlyRate}
        inputMode="numeric"
      />
      <TextField {...field(of, 'from')} type="date" label={words.from} isRequired />
      <TextField {...field(of, 'to')} type="date" label={words.to} isRequired />
    </>
  );
}

function OtherFields(shown: Shown): ReactNode {
  const of = { ...shown, list: 'other' as const };
  return (
    <>
      <TextField {...field(of, 'title')} label={words.costTitle} isRequired />
      <ChoiceField {...field(of, 'nature')} label={words.nature} options={Object.entries(words.natures)} isRequired />
      <TextField {...field(of, 'on')} type="date" label={words.on} isRequired />
      <TextField {...field(of, 'amount')} label={words.yen} inputMode="numeric" isRequired />
      <TextField {...field(of, 'evidence')} label={words.evidence} />
      <TickField name="other.evidenceAsked" label={words.evidenceAsked} />
      <ChoiceField
        {...field(of, 'standing')}
        label={words.costStanding}
        options={Object.entries(words.standings)}
        isRequired
      />
    </>
  );
}
