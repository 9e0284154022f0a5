import type { PlainDate } from '@fukushi-kit/calendar';
import type { FormDefinition } from '@fukushi-kit/form';
import {
  acceptanceNotice,
  acceptanceNoticeForm,
  correctionNotice,
  correctionNoticeForm,
  inspectionRecord,
  inspectionRecordForm,
} from '@fukushi-kit/official-forms';
import type { InspectionItem } from '@fukushi-kit/schema';
import { deliverableCounts, inspectionDue, inspectionFinishedOn } from '@fukushi-kit/settlement';
import { keptSheet } from '../evacuation/desk/record-desk.ts';
import { planFacts } from '../submission/plan-facts.ts';
import { cityEvents } from '../submission/review-log.ts';
import { lastHandIn, type MonthFile } from './month-file.ts';
import { deliverablesOf, reportedMonth } from './reported.ts';

/** What a paper of the city is made from. */
interface PaperSource {
  readonly file: MonthFile;
  readonly contractor: string;
}

/** A paper of the city about a month: what follows from the review is derived, the rest is what people write on it. */
export interface Paper {
  readonly name: 'correction' | 'acceptance' | 'inspection';
  readonly definition: FormDefinition;
  /** The data with the words of the kept sheet; `null` where the review knows no such paper. */
  readonly data: (source: PaperSource, key: string, kept: unknown) => unknown;
}

/** The days on which corrections were asked for, each with its notice. */
export function correctionDays({ review }: MonthFile): readonly PlainDate[] {
  const events = cityEvents(review?.body ?? null).filter(({ kind }) => kind === 'correction-asked');
  return [...new Set(events.map(({ on }) => on))];
}

/** The notices by which originals were received, each with its day. */
export function receipts({ review }: MonthFile): readonly { readonly notice: string; readonly on: PlainDate }[] {
  const events = cityEvents(review?.body ?? null).flatMap((event) => (event.kind === 'received' ? [event] : []));
  return [...new Map(events.map(({ notice, on }) => [notice, { notice, on }])).values()];
}

const correction: Paper = {
  name: 'correction',
  definition: correctionNotice,
  data: ({ file, contractor }, key, data) => {
    const notifiedOn = correctionDays(file).find((day) => day === key);
    if (notifiedOn === undefined) return null;
    const kept = keptSheet<'CorrectionNoticeForm'>(correctionNotice, data);
    const { log, result: review } = file;
    const remarks = file.originals.map(({ latest }) => {
      const point = kept?.points.find(
        ({ controlNumber, form }) => controlNumber === latest.controlNumber && form === latest.deliverable,
      );
      const { confirmWithPerson = null, originalReturned = null } = point ?? {};
      return [latest.original, { controlNumber: latest.controlNumber, confirmWithPerson, originalReturned }] as const;
    });
    return correctionNoticeForm({
      log,
      review,
      notifiedOn,
      remarks: new Map(remarks),
      notice: {
        ...heading(file, contractor),
        noticeNumber: kept?.noticeNumber ?? null,
        resubmitBy: kept?.resubmitBy ?? null,
        note: kept?.note ?? null,
        official: kept?.official ?? null,
      },
    });
  },
};

const acceptance: Paper = {
  name: 'acceptance',
  definition: acceptanceNotice,
  data: ({ file, contractor }, key, data) => {
    const receipt = receipts(file)[Number(key) - 1];
    if (receipt === undefined) return null;
    const kept = keptSheet<'AcceptanceNoticeForm'>(acceptanceNotice, data);
    const { notice: noticeNumber, on: notifiedOn } = receipt;
    const received = file.originals.filter(({ state }) => state?.at === 'received' && state.notice === noticeNumber);
    return acceptanceNoticeForm({
      review: file.result,
      noticeNumber,
      notifiedOn,
      known: new Map(
        received.map(({ latest }) => [
          latest.original,
          {
            controlNumber: latest.controlNumber,
            kind: planFacts(latest).kind,
          },
        ]),
      ),
      counts: deliverableCounts(deliverablesOf(received)),
      notice: {
        ...heading(file, contractor),
        resubmittedOn: file.submissions.length > 1 ? lastHandIn(file) : null,
        note: kept?.note ?? null,
        official: kept?.official ?? null,
      },
    });
  },
};

const nothingFound: InspectionItem = { finding: null, note: null };
const ITEMS = [
  'complete',
  'planner',
  'eligible',
  'visit',
  'period',
  'noOmissions',
  'planConsent',
  'supporterConsent',
  'rosterConsent',
  'updates',
  'corrected',
] as const;
const noItems = Object.fromEntries(ITEMS.map((item) => [item, nothingFound])) as Readonly<
  Record<(typeof ITEMS)[number], InspectionItem>
>;

const inspection: Paper = {
  name: 'inspection',
  definition: inspectionRecord,
  data: ({ file, contractor }, _key, data) => {
    const handedInOn = lastHandIn(file);
    if (handedInOn === null) return null;
    const kept = keptSheet<'InspectionRecordForm'>(inspectionRecord, data);
    const reviewed = file.originals.flatMap((one) => (one.state === null ? [] : [{ ...one, state: one.state }]));
    const { plans, rosters, reports } = deliverableCounts(deliverablesOf(reviewed));
    const { office, month } = heading(file, contractor);
    return inspectionRecordForm({
      handedInOn,
      due: inspectionDue({
        since: handedInOn,
        agreedDays: file.agreedDays,
        finishedOn: inspectionFinishedOn(file.result),
      }),
      states: reviewed.map(({ state }) => state),
      found: {
        contractorName: contractor,
        office,
        month,
        documentNumber: kept?.documentNumber ?? null,
        inspectedOn: kept?.inspectedOn ?? null,
        counts: { plans, rosters, reports },
        items: kept?.items ?? noItems,
        points: kept?.points ?? null,
        noticeNumber: kept?.noticeNumber ?? null,
        noticedOn: kept?.noticedOn ?? null,
        inspectorTitle: kept?.inspectorTitle ?? null,
        inspectorName: kept?.inspectorName ?? null,
        witness: kept?.witness ?? null,
      },
    });
  },
};

/** Every paper of the city about a month. */
export const papers: readonly Paper[] = [correction, acceptance, inspection];

function heading(
  file: MonthFile,
  contractorName: string,
): {
  readonly contractorName: string;
  readonly office: string | null;
  readonly month: string;
  readonly submittedOn: string | null;
} {
  return {
    contractorName,
    office: reportedMonth(file)?.contractor.office ?? null,
    month: file.month,
    submittedOn: file.submissions[0]?.handedInOn ?? null,
  };
}
