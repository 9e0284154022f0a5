import { bundledHolidays, nextMonth, plainDate, yearMonth } from '@fukushi-kit/calendar';
import { isCityOfficeClosed, monthlyReportRule, staffingTerms, summaryReading } from '@fukushi-kit/municipality';
import type { CentreLog, MunicipalityProfile, StaffRoster, SupportCase } from '@fukushi-kit/schema';
import { submissionDue } from '@fukushi-kit/settlement';
import {
  caseHistory,
  complaintFindings,
  consultationFindings,
  dutyAt,
  evaluationFindings,
  fullTimeEquivalents,
  goalFindings,
  goalReached,
  intakeWay,
  monthlyResults,
  noticeOfChange,
  periodEndFindings,
  policyMeetingFindings,
  replacementFindings,
  responsiblePersonFindings,
  rosterFindings,
  vacancies,
  visitFindings,
} from '@fukushi-kit/support-case';
import { chapter, cited, foundLine } from './ledger.ts';

const PERIOD = { from: plainDate('2025-04-01'), to: plainDate('2026-03-31') };
const AS_OF = plainDate('2026-04-01');

/** Who is placed on which days, who is replaced, and every finding about the staff. */
export function staffChapter(profile: MunicipalityProfile, roster: StaffRoster): string {
  const terms = staffingTerms(profile, PERIOD.from);
  if (terms === null) throw new RangeError('The profile tells what it asks of the staff');
  const spans = fullTimeEquivalents(roster, PERIOD, terms).map(
    ({ from, to, outcome, least, clauses }) => `${from}から${to}まで　${outcome}　${least}人工${cited(clauses)}`,
  );
  const filled = vacancies(roster, terms).map(
    ({ cause, since, due, replacement }) =>
      `${cause}　補充を要する日 ${since}　期限 ${due}　補充 ${replacement?.on ?? 'まだ'}`,
  );
  const notices = roster.staff.flatMap(({ staffNumber, changes }) =>
    changes.map((change) => {
      const { due, outcome } = noticeOfChange(change, terms.noticeOfChange);
      return `${staffNumber} ${change.kind} ${change.on}　届出 ${change.reportedOn}　期限 ${due}　${outcome}`;
    }),
  );
  const found = [
    ...rosterFindings(roster, PERIOD, terms),
    ...responsiblePersonFindings(roster, PERIOD),
    ...replacementFindings(roster, { asOf: AS_OF, period: PERIOD, terms }),
  ];
  return chapter('一　従事者', [...spans, ...filled, ...notices, ...found.map(foundLine)]);
}

/** Who took each consultation, how the urgent chat reached a person, and what a household's answer on sharing means. */
export function receptionChapter(profile: MunicipalityProfile, log: CentreLog): string {
  const { openingHours: hours } = profile;
  if (hours === null) throw new RangeError('The profile tells the opening hours');
  const taken = log.consultations.map(({ number, on, time, channel, handover }) => {
    const { answeredBy, clauses } = dutyAt({ day: plainDate(on), time: time ?? '' }, hours, bundledHolidays);
    const to = handover === null ? '' : `　引継ぎ ${handover.on} ${handover.channel} ${handover.to}`;
    return `${number} ${on} ${time} ${channel}　${answeredBy}${to}${cited(clauses)}`;
  });
  const ways = (['given', 'refused'] as const).map((answer) => {
    const { way, deliberatesIn, clauses } = intakeWay(answer);
    return `情報共有 ${answer}　${way}、${deliberatesIn}${cited(clauses)}`;
  });
  return chapter('二　相談受付', [...taken, ...ways, ...consultationFindings(log.consultations).map(foundLine)]);
}

/** Each event of each support case, where its programmes stand at the end, and what is open. */
export function casesChapter(cases: readonly SupportCase[]): string {
  const lines = cases.flatMap((one) => {
    const { state, findings, opens } = caseHistory(one, PERIOD);
    const tracks = Object.entries(state.tracks).map(([programme, { status }]) => `${programme} ${status}`);
    return [
      one.caseNumber,
      ...one.events.map((event) => `  ${event.on} ${eventText(event)}`),
      `  ${tracks.join('、')}`,
      ...opens.map(({ programme, waitsFor, clauses }) => `  未了 ${programme ?? ''} ${waitsFor}${cited(clauses)}`),
      ...findings.map((found) => `  ${foundLine(found)}`),
    ];
  });
  return chapter('三　支援の経過', lines);
}

function eventText(event: SupportCase['events'][number]): string {
  const programme = 'programme' in event ? ` ${event.programme}` : '';
  const of = event.kind === 'meeting-held' ? event.items.map((item) => ` ${item.programme} ${item.occasion}`) : [];
  const more = {
    body: event.kind === 'meeting-held' ? ` ${event.body}` : '',
    revision: event.kind === 'plan-made' ? ` ${event.revision}` : '',
    lead: event.kind === 'closed' ? ` 主担当機関 ${event.leadAgency}` : '',
    answer: 'answer' in event ? ` ${event.answer}` : '',
  };
  return `${event.kind}${programme}${more.body}${of.join('')}${more.revision}${more.lead}${more.answer}`;
}

/** The results of each month with the day by which they are reported. */
export function resultsChapter(profile: MunicipalityProfile, log: CentreLog, cases: readonly SupportCase[]): string {
  const rule = monthlyReportRule(profile);
  if (rule === null) throw new RangeError('The profile has a rule of the monthly report');
  const performancePeriod = { to: PERIOD.to, clause: 'kashiwa-r7:2' };
  const lines: string[] = [];
  for (let month = yearMonth('2025-04'); month <= '2026-03'; month = nextMonth(month)) {
    const { consultations, support, outreach, complaints, findings } = monthlyResults({
      month,
      log,
      cases,
      attributes: ['households'],
      period: PERIOD,
    });
    const isClosed = (day: Parameters<typeof isCityOfficeClosed>[1]): boolean | null =>
      isCityOfficeClosed(profile, day, bundledHolidays);
    const { due, findings: remarks } = submissionDue({ month, rule, isClosed, performancePeriod });
    const { plans, rePlans, closures, suspensions } = support.byProgramme['multi-agency'];
    const { count, handedOver } = consultations.chat;
    const meetings = `会議 ${support.meetings['support-conference']}・${support.meetings['support-council']}`;
    lines.push(
      `${month}　相談 ${consultations.total}（チャット ${count}、引継ぎ ${handedOver}）　訪問 ${outreach.count}　苦情 ${complaints}` +
        `　プラン ${plans}・再 ${rePlans}　${meetings}　中断 ${suspensions}　終結 ${closures}` +
        `　期限 ${due}${remarks.map(({ code }) => ` ${code}`).join('')}`,
      ...findings.map((found) => `  ${foundLine(found)}`),
    );
  }
  return chapter('四　月次の実績', lines);
}

/** Goals and their results, meetings, complaints, and the documents at the end of the period. */
export function yearEndChapter(profile: MunicipalityProfile, roster: StaffRoster, log: CentreLog): string {
  const goals = log.goals.map(
    (goal) => `${goal.programme}「${goal.goal}」　実績 ${goal.result}　達成 ${goalReached(goal)}`,
  );
  const papers = log.documents.map(({ kind, submittedOn }) => `${kind}　提出 ${submittedOn}`);
  const advisers = roster.staff.map(({ staffNumber }) => staffNumber);
  const at = { period: PERIOD, asOf: AS_OF };
  const found = [
    ...goalFindings(log.goals, at),
    ...visitFindings(log.visits, { ...at, advisers }),
    ...complaintFindings(log.complaints, { asOf: AS_OF, promptlyWithinDays: 30 }),
    ...policyMeetingFindings(log.policyMeetings, { ...at, aboutAMonth: 'soft' }),
    ...evaluationFindings(log.evaluationMeetings, { ...at, summaryOnTheDay: summaryReading(profile) }),
    ...periodEndFindings(log.documents, at),
  ];
  return chapter('五　目標、会議及び期間の末の書類', [...goals, ...papers, ...found.map(foundLine)]);
}
