import type { ApprovalRow, MaterialRow } from '@fukushi-kit/schema';
import { afterEnd } from '../judge/after-end.ts';
import type { ContractTime } from '../judge/contract-time.ts';
import { coverageGap } from '../judge/coverage-gap.ts';
import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import type { Judgement } from '../judge/judgement.ts';
import { laterDay } from '../judge/later-day.ts';
import { missingIn } from '../judge/missing-in.ts';
import { blank, breach, open, type Reply, told, unread, unset } from '../judge/reply.ts';
import { gapJudgement } from '../judge/settled.ts';

type Rows = (row: MaterialRow) => boolean;

const CONTRACTOR_COPY = 'chigasaki-r7:8(3)ア/contractor-copy';
/** Ways that leave nothing readable; another one is for a person to judge. */
const SURE: ReadonlySet<MaterialRow['disposalMethod']> = new Set([
  'physical-destruction',
  'dissolving',
  'shredding',
  'incineration',
  'erasing-software',
]);

/** A copy made under the proviso of article 7 (特記7ただし書). */
export function isProvisoCopy({ origin, copyBasis }: MaterialRow): boolean {
  return origin === 'copied' && copyBasis === 'proviso';
}

export function isDisposedOf({ state }: MaterialRow): boolean {
  return state === 'destroyed' || state === 'erased';
}

function isReturned({ state }: MaterialRow): boolean {
  return state === 'returned' || state === 'handed-over' || state === 'submitted';
}

/** What is still held after the end: open until the agreed days (直ちに) are over, and while none are agreed on. */
function heldReply(at: Inquiry, { end }: ContractTime): readonly Reply[] {
  const days = at.parameter('return-days');
  if (days === null) return [unset('return-days'), open('material-still-held')];
  return at.asOf > laterDay(end, days) ? [breach('material-still-held')] : [open('material-to-be-returned')];
}

/** What was given up, in time or late. */
function lateReply(at: Inquiry, { end }: ContractTime, { disposedOn }: MaterialRow): Reply | null {
  if (disposedOn === null) return open('disposal-day-not-recorded');
  const days = at.parameter('return-days');
  if (days === null) return unset('return-days');
  return disposedOn > laterDay(end, days) ? breach('given-up-late') : null;
}

function eachMaterial(
  at: Inquiry,
  rows: Rows,
  reply: (row: MaterialRow) => Reply | null | readonly (Reply | null)[],
  none: 'conforming' | 'not-applicable',
): Judgement {
  return eachRow(at, 'materials', { over: 'so-far', rows, reply, none });
}

/**
 * After the end every medium was returned, destroyed or erased (返却、廃棄、消去).
 *
 * @clause kashiwa-r7:9(7)
 */
export function mediaAreGivenUp(at: Inquiry): Judgement {
  return afterEnd(at, (contract) =>
    eachMaterial(
      at,
      () => true,
      ({ state }) => (state === 'held' ? heldReply(at, contract) : null),
      'conforming',
    ),
  );
}

/**
 * They were given up after the city had been consulted (協議の上).
 *
 * @clause kashiwa-r7:9(7)
 */
export function disposalIsTalkedOver(at: Inquiry): Judgement {
  return afterEnd(at, ({ end }) => {
    const held = at
      .rows('approvals')
      .filter(({ kind, covers }) => kind === 'consultation' && covers.includes('disposal'));
    return eachMaterial(
      at,
      ({ state, disposedOn }) => state !== 'held' && disposedOn !== null && disposedOn >= end,
      ({ number, disposedOn }) => {
        const own = held.filter(({ only }) => only === null || only.includes(number));
        if (own.some(({ issuedOn }) => issuedOn <= (disposedOn ?? ''))) return null;
        return missingIn(at, 'approvals', 'so-far', 'disposal-without-consultation');
      },
      'not-applicable',
    );
  });
}

/**
 * They were destroyed or erased in a sure way (社会通念上確実な方法); what is another way is for a person to judge.
 *
 * @clause kashiwa-r7:9(7)
 */
export function disposalIsSure(at: Inquiry): Judgement {
  return afterEnd(at, () => eachMaterial(at, isDisposedOf, methodReply, 'not-applicable'));
}

function methodReply({ disposalMethod }: MaterialRow): Reply | null {
  if (disposalMethod === null) return open('method-not-recorded');
  return SURE.has(disposalMethod) ? null : told('method-for-a-person-to-judge');
}

/**
 * They were given up at once (直ちに).
 *
 * @clause kashiwa-r7:9(7)
 */
export function mediaAreGivenUpAtOnce(at: Inquiry): Judgement {
  return afterEnd(at, (contract) =>
    eachMaterial(
      at,
      ({ state }) => state !== 'held',
      (row) => lateReply(at, contract, row),
      'not-applicable',
    ),
  );
}

/** The city's instructions on one material (別に指示したとき). */
function instructionsFor(
  at: Inquiry,
  { number }: MaterialRow,
  scope: 'disposal' | 'keeping-copy',
): readonly ApprovalRow[] {
  return at
    .rows('approvals')
    .filter(
      ({ kind, covers, only }) =>
        kind === 'instruction' && covers.includes(scope) && (only === null || only.includes(number)),
    );
}

/**
 * After the end materials were returned or handed over to the city, unless it instructed otherwise. What was given to the
 * person stays there; whether the contractor keeps its own duplicate of Form 1 depends on the reading chosen.
 *
 * @clause chigasaki-r7:特記11(1)
 */
export function materialsAreReturned(at: Inquiry): Judgement {
  return afterEnd(at, (contract) =>
    eachMaterial(
      at,
      (row) => !isProvisoCopy(row) && row.state !== 'given',
      (row) => {
        if (isReturned(row)) return null;
        if (isDisposedOf(row)) return replyToDisposed(at, row);
        return row.role === 'form-1-kept' ? replyToKept(at, contract, row) : heldReply(at, contract);
      },
      'conforming',
    ),
  );
}

/** An instruction that came after the deed excuses nothing. */
function replyToDisposed(at: Inquiry, row: MaterialRow): Reply | null {
  const { disposedOn } = row;
  const given = instructionsFor(at, row, 'disposal');
  if (given.length > 0 && disposedOn === null) return open('disposal-day-not-recorded');
  if (given.some(({ issuedOn }) => issuedOn <= (disposedOn ?? ''))) return null;
  return missingIn(at, 'approvals', 'so-far', 'disposed-of-instead-of-returned');
}

function replyToKept(at: Inquiry, contract: ContractTime, row: MaterialRow): Reply | null | readonly Reply[] {
  const reading = at.reading(CONTRACTOR_COPY);
  if (reading === 'kept' || instructionsFor(at, row, 'keeping-copy').length > 0) return null;
  return reading === null ? unread(CONTRACTOR_COPY) : heldReply(at, contract);
}

/**
 * Materials were returned at once (直ちに).
 *
 * @clause chigasaki-r7:特記11(1)
 */
export function materialsAreReturnedAtOnce(at: Inquiry): Judgement {
  return afterEnd(at, (contract) =>
    eachMaterial(
      at,
      (row) => !isProvisoCopy(row) && isReturned(row),
      (row) => lateReply(at, contract, row),
      'not-applicable',
    ),
  );
}

/**
 * Where the city instructed another way, that way was taken.
 *
 * @clause chigasaki-r7:特記11(1)
 */
export function instructedWayIsTaken(at: Inquiry): Judgement {
  return afterEnd(at, () => {
    const gap = coverageGap(at, 'approvals', 'so-far');
    if (gap !== null) return gapJudgement(gap, 'approvals');
    return eachMaterial(
      at,
      (row) => instructionsFor(at, row, 'disposal')[0]?.method != null,
      (row) => {
        if (row.state === 'held') return open('instruction-not-done');
        if (row.disposalMethod === null) return open('method-not-recorded');
        return row.disposalMethod === instructionsFor(at, row, 'disposal')[0]?.method
          ? null
          : breach('other-way-taken');
      },
      'not-applicable',
    );
  });
}

/**
 * Copies made under the proviso were destroyed or erased at once (直ちに).
 *
 * @clause chigasaki-r7:特記11(2)
 */
export function provisoCopiesAreDisposedOf(at: Inquiry): Judgement {
  return afterEnd(at, (contract) =>
    eachMaterial(
      at,
      isProvisoCopy,
      (row) => {
        if (row.state === 'held') return heldReply(at, contract);
        return isDisposedOf(row) ? lateReply(at, contract, row) : breach('copy-not-destroyed');
      },
      'not-applicable',
    ),
  );
}

/**
 * They were destroyed so that nothing can be read or restored; another way than the sure ones is for a person to judge.
 *
 * @clause chigasaki-r7:特記11(3)
 */
export function destructionIsSure(at: Inquiry): Judgement {
  return afterEnd(at, () =>
    eachMaterial(at, (row) => isProvisoCopy(row) && row.state === 'destroyed', methodReply, 'not-applicable'),
  );
}

/**
 * They were erased with software for erasing (データ消去用ソフトウェア), which is named.
 *
 * @clause chigasaki-r7:特記11(4)
 */
export function erasedWithSoftware(at: Inquiry): Judgement {
  return afterEnd(at, () =>
    eachMaterial(
      at,
      (row) => isProvisoCopy(row) && row.state === 'erased',
      ({ disposalMethod, disposalTool }) => {
        if (disposalMethod === null) return open('method-not-recorded');
        if (disposalMethod !== 'erasing-software') return breach('erased-without-software');
        return disposalTool === null ? blank('erasing-software-not-named') : null;
      },
      'not-applicable',
    ),
  );
}
