import { plainDate, yearMonth } from '@fukushi-kit/calendar';
import { type ReportedMonth, receivedCount, receivedCountForm, totalsOfCounts } from '@fukushi-kit/official-forms';
import type { MonthlyReportForm, ReceivedCountForm } from '@fukushi-kit/schema';
import { monthlyReport, type ReportedCase } from '@fukushi-kit/settlement';
import { keptSheet } from '../evacuation/desk/record-desk.ts';
import type { Desk } from '../form-desk/desk.ts';
import { type ClaimFile, readClaim } from './claim-file.ts';
import type { MonthFile } from './month-file.ts';
import { paperDesk } from './paper-desk.ts';
import { reportedMonth } from './reported.ts';

/** The address of the confirmation of counts of a contract. */
export function countPath(contract: string): string {
  return `/claims/${encodeURIComponent(contract)}/count`;
}

/** The desk of the confirmation of counts (件数確認書): the counts follow from the review, what was agreed on is written. */
export const countDesk: Desk = paperDesk(
  receivedCount,
  '/claims/:contract/count',
  async (tx, { contract: id = '' }) => {
    const file = await readClaim(tx, id);
    if (file === null) return null;
    return {
      key: { contract: id, kind: 'city-paper', id: 'received-count' },
      title: `${receivedCount.title}　${file.contractor}`,
      file: receivedCount.title,
      data: (kept) => countData(file, keptSheet<'ReceivedCountForm'>(receivedCount, kept)),
    };
  },
  () => '/claims',
);

function countData(file: ClaimFile, kept: ReceivedCountForm | null): ReceivedCountForm | null {
  const { claimed, originals, review, contract, contractor } = file;
  if (!claimed.ok) return null;
  const data = receivedCountForm({
    claim: claimed.value,
    originals,
    review,
    agreed: null,
    months: file.months.flatMap(countedMonth),
    period: { from: plainDate(contract.startsOn), to: plainDate(contract.endsOn) },
    sender: {
      controlNumber: kept?.controlNumber ?? null,
      contractName: contract.title,
      contractorName: contractor,
      department: kept?.department ?? null,
    },
  });
  return kept === null ? data : { ...data, madeOn: kept.madeOn, agreed: kept.agreed };
}

/** The report of a month, its plans counted again from the list of originals that stands on it. */
function countedMonth(file: MonthFile): readonly ReportedMonth[] {
  const handedIn = reportedMonth(file);
  const report = file.originals.find(({ latest }) => latest.deliverable === 'monthly-report');
  if (handedIn === null || report === undefined) return [];
  const month = yearMonth(file.month);
  const cases = handedIn.submissions.map(caseOf);
  const previousTotals = totalsOfCounts(handedIn.untilLastMonth);
  return [{ report: monthlyReport({ month, cases, previousTotals }), original: report.latest.original }];
}

function caseOf({
  controlNumber,
  planKind,
  planMadeOn,
  planProvision,
}: MonthlyReportForm['submissions'][number]): ReportedCase {
  const madeOn = planMadeOn === null ? null : plainDate(planMadeOn);
  const plan = planKind === null ? null : { kind: planKind, madeOn, complete: true, provision: planProvision };
  return { controlNumber: controlNumber ?? '', plan, roster: null };
}
