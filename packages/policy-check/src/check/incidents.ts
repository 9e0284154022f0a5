import type { IncidentRow } from '@fukushi-kit/schema';
import { eachRow } from '../judge/each-row.ts';
import { doneWithinMinutes, type Moment } from '../judge/elapsed.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import { type Judgement, plainly, worst } from '../judge/judgement.ts';
import { missingIn } from '../judge/missing-in.ts';
import { blank, breach, elsewhere, open, pending, type Reply, told } from '../judge/reply.ts';

type About = (row: IncidentRow) => boolean;

const EVERY: About = () => true;

function momentOf(on: string | null, at: string | null): Moment | null {
  return on === null ? null : { on, at };
}

function reportReply(at: Inquiry, { knownOn, knownAt, firstReportOn, firstReportAt }: IncidentRow): Reply | null {
  return doneWithinMinutes(
    at,
    'first-report-minutes',
    { known: { on: knownOn, at: knownAt }, done: momentOf(firstReportOn, firstReportAt) },
    { late: 'incident-reported-late', undone: 'incident-not-reported' },
  );
}

function reported(at: Inquiry, rows: About): Judgement {
  return eachRow(at, 'incidents', {
    over: 'so-far',
    rows,
    reply: (row) => reportReply(at, row),
    none: 'not-applicable',
  });
}

/**
 * An incident or its risk (事故・おそれ) was reported to the city at once (直ちに).
 *
 * @clause kashiwa-r7:9(6)
 * @clause chigasaki-r7:特記13(1)
 */
export function incidentsAreReported(at: Inquiry): Judgement {
  return reported(at, EVERY);
}

/**
 * So were incidents that came to be known after the end of the contract.
 *
 * @clause chigasaki-r7:特記13(1)
 */
export function laterIncidentsAreReported(at: Inquiry): Judgement {
  const { contract } = at;
  return contract.isOver ? reported(at, ({ knownOn }) => knownOn > contract.end) : plainly('not-applicable');
}

/** The instructions of the city on some incidents were followed. */
function instructionsOn(at: Inquiry, rows: About): Judgement {
  return eachRow(at, 'incidents', {
    over: 'so-far',
    rows: (row) => rows(row) && row.instructed !== false,
    reply: (row) => (row.instructed === null ? open('instruction-not-recorded') : instructionReplies(at, row)),
    none: 'not-applicable',
  });
}

function instructionReplies(at: Inquiry, { number }: IncidentRow): readonly (Reply | null)[] {
  const own = at.rows('requests').filter(({ kind, incident }) => kind === 'instruction' && incident === number);
  if (own.length === 0) return [open('instruction-not-in-register')];
  return own.map((request): Reply | null => {
    if (request.answeredOn !== null) return null;
    const { number: row, dueOn } = request;
    if (dueOn === null) return elsewhere(open('instruction-not-done'), 'requests', row);
    if (at.asOf <= dueOn) return pending;
    return elsewhere(missingIn(at, 'requests', 'so-far', 'instruction-not-done'), 'requests', row);
  });
}

/**
 * What the city instructed on incidents was followed (市の指示).
 *
 * @clause kashiwa-r7:9(6)
 * @clause chigasaki-r7:特記13(1)
 */
export function incidentInstructionsAreFollowed(at: Inquiry): Judgement {
  return instructionsOn(at, EVERY);
}

/**
 * Risks that the city itself held to be there were treated in the same way.
 *
 * @clause kashiwa-r7:9(6)
 */
export function risksTheCitySawAreReported(at: Inquiry): Judgement {
  const isTheCitys: About = ({ standing }) => standing === 'feared-by-city';
  return worst([reported(at, isTheCitys), instructionsOn(at, isTheCitys)]);
}

function measured(at: Inquiry, rows: About): Judgement {
  return eachRow(at, 'incidents', {
    over: 'so-far',
    rows,
    reply: ({ knownOn, knownAt, firstMeasureOn, firstMeasureAt }) =>
      doneWithinMinutes(
        at,
        'containment-minutes',
        { known: { on: knownOn, at: knownAt }, done: momentOf(firstMeasureOn, firstMeasureAt) },
        { late: 'contained-late', undone: 'not-contained' },
      ),
    none: 'not-applicable',
  });
}

/**
 * Harm was kept from spreading promptly (迅速に) after an incident of information security.
 *
 * @clause kashiwa-r7:10(2)ク
 */
export function securityIncidentsAreContained(at: Inquiry): Judgement {
  return measured(at, ({ security }) => security !== false);
}

/**
 * Harm was kept to a minimum promptly (速やかに).
 *
 * @clause chigasaki-r7:特記13(2)
 */
export function incidentsAreContained(at: Inquiry): Judgement {
  return measured(at, EVERY);
}

/**
 * The contractor took its part when the city made an incident of information security public (公表への協力).
 *
 * @clause kashiwa-r7:9(15)
 * @clause kashiwa-r7:10(2)ク
 */
export function publicationIsSupported(at: Inquiry): Judgement {
  return eachRow(at, 'incidents', {
    over: 'so-far',
    rows: ({ security }) => security !== false,
    reply: ({ security, publication, cooperatedOn }) => {
      if (security === null) return open('security-not-recorded');
      if (publication === null) return open('publication-not-recorded');
      return publication && cooperatedOn === null ? blank('publication-not-supported') : null;
    },
    none: 'not-applicable',
  });
}

/**
 * The report held the content, the course and the damage (内容、経緯、被害状況).
 *
 * @clause chigasaki-r7:特記13(1)
 */
export function incidentReportsAreComplete(at: Inquiry): Judgement {
  return eachRow(at, 'incidents', {
    over: 'so-far',
    rows: ({ firstReportOn }) => firstReportOn !== null,
    reply: ({ reportHolds }) => {
      if (reportHolds === null) return open('report-content-not-recorded');
      return reportHolds.length === 3 ? null : breach('report-incomplete');
    },
    none: 'not-applicable',
  });
}

/**
 * Leaks (漏えい) for which somebody may answer, shown and not judged.
 *
 * @clause chigasaki-r7:特記15(1)
 */
export function leaksForTheCity(at: Inquiry): Judgement {
  return eachRow(at, 'incidents', {
    over: 'so-far',
    rows: ({ kinds, standing }) => kinds.includes('leak') && standing === 'happened',
    reply: () => told('leak-for-the-city'),
    none: 'conforming',
  });
}
