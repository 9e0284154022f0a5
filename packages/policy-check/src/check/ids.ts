import { plainDate } from '@fukushi-kit/calendar';
import type { IdRow } from '@fukushi-kit/schema';
import { isUsableAfter } from '../book/is-usable-after.ts';
import { coverageGap } from '../judge/coverage-gap.ts';
import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import type { Judgement } from '../judge/judgement.ts';
import { laterDay } from '../judge/later-day.ts';
import { missingIn } from '../judge/missing-in.ts';
import { blank, breach, elsewhere, must, open, type Reply, unset } from '../judge/reply.ts';
import { doneBy } from '../judge/within-days.ts';

/** Whether an ID can be used on a day; on the day on which it is disabled it still can. */
export function isInForce({ issuedOn, disabledOn }: IdRow, day: string): boolean {
  return issuedOn <= day && (disabledOn === null || day <= disabledOn);
}

/** The IDs of the register by what people type; one may have been issued again to somebody else. */
export function idsByLogin(at: Inquiry): ReadonlyMap<string, readonly IdRow[]> {
  const byLogin = new Map<string, IdRow[]>();
  for (const id of at.rows('ids')) byLogin.set(id.login, [...(byLogin.get(id.login) ?? []), id]);
  return byLogin;
}

/** An ID that several people use (共用). */
function isShared({ kind, holders }: IdRow): boolean {
  return kind === 'shared' || (kind !== 'service' && holders.length > 1);
}

/**
 * The IDs of whoever left were disabled within the agreed days (不要なIDの削除).
 *
 * @clause kashiwa-r7:10(2)オ
 */
export function leaversIdsAreDisabled(at: Inquiry): Judgement {
  const day = at.contract.workDay;
  const gap = coverageGap(at, 'ids', 'work');
  return eachRow(at, 'staff', {
    over: 'work',
    rows: ({ leftOn }) => leftOn !== null && leftOn >= at.contract.start && leftOn <= day,
    reply: ({ number, leftOn }) => {
      if (gap !== null) return elsewhere(open(gap), 'ids');
      const own = at.rows('ids').filter((id) => !isShared(id) && id.kind !== 'service' && id.holders.includes(number));
      return own.map((id) => replyToLeaver(at, id, leftOn ?? day));
    },
    none: 'not-applicable',
  });
}

function replyToLeaver(at: Inquiry, { number, disabledOn }: IdRow, leftOn: string): Reply | null {
  const days = at.parameter('disabling-days');
  if (days === null) return unset('disabling-days');
  const reply = doneBy(laterDay(plainDate(leftOn), days), disabledOn, at.contract.workDay, {
    late: 'id-disabled-late',
    undone: 'leavers-id-active',
  });
  return reply === null ? null : elsewhere(reply, 'ids', number);
}

/**
 * No ID is kept that nobody has used for the agreed days (不要なIDの削除).
 *
 * @clause kashiwa-r7:10(2)オ
 */
export function unusedIdsAreDisabled(at: Inquiry): Judgement {
  const day = at.contract.workDay;
  return eachRow(at, 'ids', {
    over: 'day',
    rows: (id) => isUsableAfter(id, day),
    reply: ({ issuedOn, lastUsedOn }) => {
      if (lastUsedOn !== null && lastUsedOn > at.asOf) return open('only-a-later-day-recorded');
      const days = at.parameter('unused-id-days');
      if (days === null) return unset('unused-id-days');
      return day > laterDay(plainDate(lastUsedOn ?? issuedOn), days) ? breach('id-unused') : null;
    },
    none: 'not-applicable',
  });
}

/**
 * An ID that several people use was approved, with a reason and a day on which it ends (共用IDの利用制限).
 *
 * @clause kashiwa-r7:10(2)オ
 */
export function sharedIdsAreLimited(at: Inquiry): Judgement {
  const day = at.contract.workDay;
  return eachRow(at, 'ids', {
    over: 'day',
    rows: (id) => isShared(id) && isUsableAfter(id, day),
    reply: ({ approvedOn, reason, sharedUntil }) => [
      approvedOn === null ? blank('shared-id-not-approved') : null,
      reason === null ? blank('shared-id-without-reason') : null,
      sharedUntil === null ? blank('shared-id-without-end') : null,
      sharedUntil !== null && sharedUntil < day ? breach('shared-id-past-its-end') : null,
    ],
    none: 'conforming',
  });
}

/**
 * Every ID belongs to somebody of the staff, a personal one to exactly one, and asks for more than its name (識別と認証).
 *
 * @clause kashiwa-r7:10(2)オ
 */
export function idsIdentifyPeople(at: Inquiry): Judgement {
  const staff = new Set(at.rows('staff').map(({ number }) => number));
  return eachRow(at, 'ids', {
    over: 'day',
    rows: (id) => isUsableAfter(id, at.contract.workDay),
    reply: (id) => [
      authenticationReply(id),
      id.holders.length === 0 ? breach('id-without-holder') : null,
      ...id.holders
        .filter((holder) => !staff.has(holder))
        .map(() => missingIn(at, 'staff', 'work', 'holder-not-in-staff')),
    ],
    none: 'not-applicable',
  });
}

/**
 * Every ID asks for a PIN, a password or the like (暗証番号等).
 *
 * @clause chigasaki-r7:特記9(1)
 */
export function idsAreAuthenticated(at: Inquiry): Judgement {
  return eachRow(at, 'ids', {
    over: 'day',
    rows: (id) => isUsableAfter(id, at.contract.workDay),
    reply: authenticationReply,
    none: 'not-applicable',
  });
}

function authenticationReply({ authentication }: IdRow): Reply | null {
  return must(
    authentication === null ? null : authentication !== 'none',
    'id-without-authentication',
    'authentication-not-recorded',
  );
}
