import { bundledHolidays, formatEraMonth, plainDate, type YearMonth, yearMonthOf } from '@fukushi-kit/calendar';
import type { CentreLog } from '@fukushi-kit/schema';
import { type Consultation, dutyAt } from '@fukushi-kit/support-case';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { MonthChoice } from '../../page/month-choice.tsx';
import { Notice } from '../../page/notice.tsx';
import { StateMark } from '../../page/state-mark.tsx';
import { Table } from '../../page/table.tsx';
import { ConsultationsByMonth, type MonthConsultations } from '../../picture/index.ts';
import type { Centre } from '../centre.ts';
import { placePath } from '../centre-nav.tsx';
import { centrePage } from '../centre-page.tsx';
import { dayText } from '../day-text.ts';
import { FindingList } from '../finding-list.tsx';
import { words as shared } from '../words.ja.ts';
import { consultationPath } from './consultation-path.ts';
import { toldConsultations } from './told-consultations.ts';
import { channelWords, words } from './words.ja.ts';

/** The consultations of a month, day by day, and how many there were in each month so far. */
export function consultationsPage(
  c: Context,
  shown: {
    readonly centre: Centre;
    readonly log: CentreLog;
    readonly month: YearMonth;
    readonly counts: readonly MonthConsultations[];
  },
): Response | Promise<Response> {
  const { centre, log, month, counts } = shown;
  const { contract } = centre;
  const path = placePath(contract.id, 'consultations');
  const isShown = (day: string): boolean => yearMonthOf(plainDate(day)) === month;
  const rows = log.consultations.filter(({ on }) => isShown(on)).toSorted(byMoment);
  return centrePage(c, {
    title: words.title,
    contract,
    here: 'consultations',
    children: (
      <>
        <p>{words.help}</p>
        {c.req.query('done') === undefined ? null : <Notice kind="done">{words.saved}</Notice>}
        <p className="buttons">
          <a className="button main" href={`${path}/new`}>
            {words.add}
          </a>
        </p>
        <MonthChoice
          path={path}
          label={words.month}
          show={words.showMonth}
          month={month}
          months={counts.map((each) => each.month)}
        />
        <Table<Consultation>
          caption={words.caption(formatEraMonth(month))}
          rows={rows}
          rowKey={({ number }) => number}
          none={words.none}
          columns={[
            {
              title: words.number,
              isHead: true,
              cell: ({ number }) => <a href={consultationPath(contract.id, number)}>{number}</a>,
            },
            { title: words.on, cell: ({ on, time }) => `${dayText(on)} ${time ?? words.noTime}` },
            { title: words.answeredBy, cell: (one) => <AnsweredBy centre={centre} consultation={one} /> },
            { title: words.channel, cell: ({ channel }) => channelWords[channel] },
            { title: words.attribute, cell: ({ attribute }) => attributeText(centre, attribute) },
            {
              title: words.standing,
              cell: ({ standing }) => (standing === null ? words.unrecorded : words.standings[standing]),
            },
            { title: words.yes, cell: (one) => <Urgency consultation={one} /> },
            { title: words.referrals, cell: ({ referrals }) => referrals.map(({ agency }) => agency).join('、') },
          ]}
        />
        <section>
          <h2>{shared.findings}</h2>
          <FindingList findings={toldConsultations(contract.id, log, isShown)} />
        </section>
        <ConsultationsByMonth
          channels={Object.entries(channelWords).map(([id, label]) => ({ id, label }))}
          months={counts}
        />
      </>
    ),
  });
}

/** Who is to take a consultation at its moment; where its time is not recorded nobody can say. */
function AnsweredBy({
  centre,
  consultation,
}: {
  readonly centre: Centre;
  readonly consultation: Consultation;
}): ReactNode {
  const { openingHours } = centre.profile;
  const { on, time } = consultation;
  if (openingHours === null || time === null) return words.unrecorded;
  const { contact, ...hours } = openingHours;
  const { answeredBy, closedBecause } = dutyAt(
    { day: plainDate(on), time },
    contact === null || contact === undefined ? hours : { ...hours, contact },
    bundledHolidays,
  );
  const because = closedBecause === null ? '' : `、${words.closures[closedBecause]}`;
  return `${words.duties[answeredBy]}${because}`;
}

function Urgency({ consultation: { channel, isUrgent } }: { readonly consultation: Consultation }): ReactNode {
  if (isUrgent === true) return <StateMark tone="bad">{words.yes}</StateMark>;
  if (isUrgent === false) return words.no;
  return channel === 'chat' ? <StateMark tone="wait">{words.unjudged}</StateMark> : '';
}

function attributeText({ terms }: Centre, attribute: string | null): string {
  if (attribute === null) return words.unrecorded;
  return terms.attributes.find(({ id }) => id === attribute)?.name ?? words.unknownAttribute;
}

function byMoment(one: Consultation, other: Consultation): number {
  const moment = ({ on, time, number }: Consultation): string => `${on} ${time ?? ''} ${number}`;
  return moment(one) < moment(other) ? -1 : 1;
}
