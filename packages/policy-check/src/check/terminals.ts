import type { NetworkRow, TerminalRow } from '@fukushi-kit/schema';
import { answered } from '../judge/answered.ts';
import { approvalReply } from '../judge/approval-reply.ts';
import { coverageGap } from '../judge/coverage-gap.ts';
import { eachRow } from '../judge/each-row.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import { isDuring } from '../judge/is-during.ts';
import type { Judgement } from '../judge/judgement.ts';
import { recent } from '../judge/recent.ts';
import { breach, must, open, type Reply, unset } from '../judge/reply.ts';
import { gapJudgement } from '../judge/settled.ts';
import { someRow } from '../judge/some-row.ts';
import { networksAt } from './network-at.ts';

type Use = TerminalRow['use'];

/** Terminals of some uses that are in service on the day that is asked about. */
function inService(at: Inquiry, ...uses: readonly Use[]): (row: TerminalRow) => boolean {
  const day = at.contract.workDay;
  return (row) => uses.includes(row.use) && isDuring(row, day);
}

/** What each network of a terminal answers; one that the register does not hold leaves the terminal open. */
function eachNetwork(
  at: Inquiry,
  { networks }: TerminalRow,
  reply: (network: NetworkRow) => Reply | null,
): readonly (Reply | null)[] {
  const known = networksAt(at);
  return networks.map((number) => {
    const network = known.get(number);
    return network === undefined ? open('network-not-in-register') : reply(network);
  });
}

/**
 * At least one terminal is kept for the internet alone (インターネット専用端末).
 *
 * @clause kashiwa-r7:10(1)ア
 */
export function internetTerminalIsKept(at: Inquiry): Judgement {
  return someRow(at, 'terminals', {
    over: 'day',
    where: inService(at, 'internet-only'),
    missing: 'no-internet-terminal',
  });
}

/**
 * The terminals for the internet are on no closed network.
 *
 * @clause kashiwa-r7:10(1)ア
 */
export function internetTerminalsAreApart(at: Inquiry): Judgement {
  return eachRow(at, 'terminals', {
    over: 'day',
    rows: inService(at, 'internet-only'),
    reply: (row) =>
      eachNetwork(at, row, ({ kind }) => (kind === 'closed' ? breach('internet-terminal-on-closed-network') : null)),
    none: 'not-applicable',
  });
}

/**
 * The terminals for the internet are protected: software against malware with recent definitions, and a firewall.
 *
 * @clause kashiwa-r7:10(1)ア
 */
export function internetTerminalsAreProtected(at: Inquiry): Judgement {
  return eachRow(at, 'terminals', {
    over: 'day',
    rows: inService(at, 'internet-only'),
    reply: ({ antivirus, firewall, definitionsOn }) => [
      must(antivirus, 'no-antivirus', 'measure-not-recorded'),
      must(firewall, 'no-firewall', 'measure-not-recorded'),
      recent(at, 'definition-days', definitionsOn, { old: 'definitions-old', never: 'definitions-not-updated' }),
    ],
    none: 'not-applicable',
  });
}

/**
 * No terminal for work (業務端末) reaches the internet.
 *
 * @clause kashiwa-r7:10(1)イ
 */
export function workTerminalsReachNoInternet(at: Inquiry): Judgement {
  return eachRow(at, 'terminals', {
    over: 'day',
    rows: inService(at, 'work'),
    reply: ({ internet }) =>
      must(internet === null ? null : !internet, 'work-terminal-on-internet', 'internet-not-recorded'),
    none: 'not-applicable',
  });
}

/**
 * Terminals for work are on networks that the city permitted only.
 *
 * @clause kashiwa-r7:10(1)イ
 */
export function workTerminalsAreOnPermittedNetworks(at: Inquiry): Judgement {
  return eachRow(at, 'terminals', {
    over: 'day',
    rows: inService(at, 'work'),
    reply: (row) =>
      eachNetwork(at, row, ({ kind, permit }) =>
        kind === 'closed' || permit !== null ? null : breach('network-not-permitted'),
      ),
    none: 'not-applicable',
  });
}

/**
 * Terminals for work hold software that was permitted only.
 *
 * @clause kashiwa-r7:10(1)イ
 */
export function workTerminalsHoldPermittedSoftware(at: Inquiry): Judgement {
  return eachRow(at, 'terminals', {
    over: 'day',
    rows: inService(at, 'work'),
    reply: (row) => softwareReplies(at, row),
    none: 'not-applicable',
  });
}

/** What each software of a terminal answers to whether it was permitted. */
function softwareReplies(at: Inquiry, { software }: TerminalRow): readonly (Reply | null)[] {
  const known = new Map(at.rows('software').map((row) => [row.number, row]));
  return software.map((number) => {
    const row = known.get(number);
    if (row === undefined) return open('software-not-in-register');
    return must(row.permitted, 'software-not-permitted', 'permission-not-recorded');
  });
}

/**
 * Another terminal that reaches the internet serves the consultation by the digital tool, with the approval of the city.
 *
 * @clause kashiwa-r7:10(1)イ
 */
export function exceptionsAreForTheTool(at: Inquiry): Judgement {
  return eachRow(at, 'terminals', {
    over: 'day',
    rows: (row) => inService(at, 'digital-tool', 'other')(row) && row.internet !== false,
    reply: ({ number, use, internet, approval, from }) => {
      if (internet === null) return open('internet-not-recorded');
      if (use !== 'digital-tool') return breach('internet-without-exception');
      const moment = { on: from, at: null };
      return approvalReply(at, { scope: 'terminal', number: approval, target: number, moment, mustBeWritten: false });
    },
    none: 'conforming',
  });
}

/**
 * There are terminals for work, and no more than agreed with the city (必要な最小限度の台数).
 *
 * @clause kashiwa-r7:10(1)ウ
 * @clause kashiwa-r7:10(2)ア
 */
export function workTerminalsAreFew(at: Inquiry): Judgement {
  return counted(at, 'work', (count) => {
    if (count === 0) return breach('no-work-terminal');
    const most = at.parameter('work-terminal-count');
    if (most === null) return unset('work-terminal-count');
    return count > most ? breach('too-many-work-terminals') : null;
  });
}

/**
 * There are as many telephones as agreed (必要十分な数).
 *
 * @clause kashiwa-r7:5(9)
 */
export function telephonesSuffice(at: Inquiry): Judgement {
  return counted(at, 'telephone', (count) => {
    const least = at.parameter('telephone-count');
    if (least === null) return unset('telephone-count');
    return count < least ? breach('too-few-telephones') : null;
  });
}

/** What the number of terminals of a use answers; only a complete register can be counted. */
function counted(at: Inquiry, use: Use, reply: (count: number) => Reply | null): Judgement {
  const gap = coverageGap(at, 'terminals', 'day');
  if (gap !== null) return gapJudgement(gap, 'terminals');
  const numbers = at
    .rows('terminals')
    .filter(inService(at, use))
    .map(({ number }) => number);
  return answered(at, 'terminals', 'day', reply(numbers.length), numbers);
}

/**
 * Every terminal for work is on the closed network (閉鎖ネットワーク) and on no other.
 *
 * @clause kashiwa-r7:10(2)ア
 */
export function workTerminalsAreOnClosedNetworks(at: Inquiry): Judgement {
  return eachRow(at, 'terminals', {
    over: 'day',
    rows: inService(at, 'work'),
    reply: (row) =>
      row.networks.length === 0
        ? breach('work-terminal-on-no-network')
        : eachNetwork(at, row, ({ kind }) => (kind === 'closed' ? null : breach('work-terminal-on-open-network'))),
    none: 'not-applicable',
  });
}

/**
 * Every terminal has the measures that are recorded for it: against malware, a firewall, encryption, control of USB media.
 *
 * @clause kashiwa-r7:10(2)イ
 */
export function terminalsAreProtected(at: Inquiry): Judgement {
  return eachRow(at, 'terminals', {
    over: 'day',
    rows: inService(at, 'work', 'internet-only', 'digital-tool'),
    reply: ({ antivirus, firewall, diskEncryption, usbControl }) => [
      must(antivirus, 'no-antivirus', 'measure-not-recorded'),
      must(firewall, 'no-firewall', 'measure-not-recorded'),
      must(diskEncryption, 'disk-not-encrypted', 'measure-not-recorded'),
      must(usbControl, 'usb-not-controlled', 'measure-not-recorded'),
    ],
    none: 'not-applicable',
  });
}

/**
 * Access from outside is barred at every terminal: a firewall, and networks that the register holds.
 *
 * @clause chigasaki-r7:特記9(2)
 */
export function outsidersAreKeptOut(at: Inquiry): Judgement {
  return eachRow(at, 'terminals', {
    over: 'day',
    rows: inService(at, 'work', 'internet-only', 'digital-tool'),
    reply: (row) => [must(row.firewall, 'no-firewall', 'measure-not-recorded'), ...eachNetwork(at, row, () => null)],
    none: 'not-applicable',
  });
}

/**
 * No malicious software is installed: terminals are checked, nothing is detected, and software is permitted.
 *
 * @clause chigasaki-r7:特記9(3)
 */
export function terminalsAreFreeOfMalware(at: Inquiry): Judgement {
  return eachRow(at, 'terminals', {
    over: 'day',
    rows: inService(at, 'work', 'internet-only', 'digital-tool'),
    reply: (row) => [
      must(row.antivirus, 'no-antivirus', 'measure-not-recorded'),
      recent(at, 'scan-days', row.scannedOn, { old: 'scan-old', never: 'never-scanned' }),
      must(row.detections === null ? null : row.detections === 0, 'malware-detected', 'detections-not-recorded'),
      ...softwareReplies(at, row),
    ],
    none: 'not-applicable',
  });
}
