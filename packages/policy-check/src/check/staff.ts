import type { StaffRow } from '@fukushi-kit/schema';
import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import { isDuring } from '../judge/is-during.ts';
import type { Judgement } from '../judge/judgement.ts';
import { blank, breach, elsewhere, open, type Reply } from '../judge/reply.ts';
import { someRow } from '../judge/some-row.ts';
import type { BooksCheck } from './check.ts';

type Role = StaffRow['roles'][number];
type PledgeScope = NonNullable<StaffRow['pledgeCovers']>[number];

/** Whether somebody is in office (在任) on a day. */
export function isInOffice({ joinedOn, leftOn }: StaffRow, day: string): boolean {
  return isDuring({ from: joinedOn, to: leftOn }, day);
}

/** Whether somebody was in office on any day of work so far. */
function hasWorked(at: Inquiry): (row: StaffRow) => boolean {
  return ({ joinedOn, leftOn }) => joinedOn <= at.contract.workDay && (leftOn === null || leftOn >= at.contract.start);
}

/**
 * Everybody pledged secrecy (守秘の誓約) no later than on the day of joining.
 *
 * @clause kashiwa-r7:9(1)
 */
export function pledgedOnJoining(at: Inquiry): Judgement {
  return eachRow(at, 'staff', {
    over: 'work',
    rows: hasWorked(at),
    reply: ({ pledgedOn, joinedOn }) => {
      if (pledgedOn === null) return blank('pledge-missing');
      return pledgedOn > joinedOn ? breach('pledge-after-joining') : null;
    },
    none: 'not-applicable',
  });
}

/**
 * What everybody pledged covers what the clause asks for.
 *
 * @clause kashiwa-r7:9(1)
 * @clause kashiwa-r7:9(16)
 * @clause chigasaki-r7:特記3(1)
 */
export function pledgeCovers(...scopes: readonly PledgeScope[]): BooksCheck {
  return (at) =>
    eachRow(at, 'staff', {
      over: 'work',
      rows: hasWorked(at),
      reply: ({ pledgeCovers: covered }): Reply | null => {
        if (covered === null) return open('pledge-scope-not-recorded');
        return scopes.every((scope) => covered.includes(scope)) ? null : breach('pledge-too-narrow');
      },
      none: 'not-applicable',
    });
}

/**
 * Somebody with a name holds a role: the responsible manager (管理責任者), the information manager (情報管理者).
 *
 * @clause chigasaki-r7:特記2(2)
 * @clause kashiwa-r7:10(2)サ
 */
export function somebodyIs(role: Role): BooksCheck {
  return (at) =>
    someRow(at, 'staff', {
      over: 'day',
      where: (row) => {
        if (!row.roles.includes(role) || !isInOffice(row, at.contract.workDay)) return false;
        return row.name === null ? null : true;
      },
      missing: 'nobody-in-the-role',
      unknown: 'name-not-recorded',
    });
}

/**
 * The contract of every dispatched worker (派遣労働者) states secrecy and the handling of personal information.
 *
 * @clause chigasaki-r7:特記3(2)
 */
export function dispatchContractsStateSecrecy(at: Inquiry): Judgement {
  const contracts = at.rows('documents').filter(({ kind }) => kind === 'dispatch-contract');
  return eachRow(at, 'staff', {
    over: 'work',
    rows: (row) => row.employment === 'dispatched' && hasWorked(at)(row),
    reply: ({ dispatchContract }) => {
      if (dispatchContract === null) return blank('dispatch-contract-missing');
      const contract = contracts.find(({ number }) => number === dispatchContract);
      if (contract === undefined) return open('document-not-in-register');
      if (contract.points === null) return elsewhere(open('points-not-recorded'), 'documents', contract.number);
      const isStated = contract.points.includes('secrecy') && contract.points.includes('handling');
      return isStated ? null : breach('dispatch-contract-without-secrecy');
    },
    none: 'not-applicable',
  });
}
