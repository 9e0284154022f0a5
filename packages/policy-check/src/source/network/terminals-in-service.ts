import type { PlainDate } from '@fukushi-kit/calendar';
import type { TerminalRegister, TerminalRow } from '@fukushi-kit/schema';
import { isDuring } from '../../judge/is-during.ts';
import { networksOn } from '../../judge/networks-on.ts';
import type { NetworkReading } from './read-network-description.ts';

/**
 * The terminals in service on a day as a wiring diagram (ネットワーク配線図) tells of them: how many are for work (業務端末) and for
 * the internet alone (インターネット専用端末), and whether those for work are kept off the internet. `null` is not known.
 *
 * @clause kashiwa-r7:10(1)ア
 * @clause kashiwa-r7:10(1)イ
 */
export interface TerminalsInService {
  readonly work: number | null;
  readonly internetOnly: number | null;
  readonly isClosedOff: boolean | null;
}

/**
 * Counts the terminals in service on a day, and tells whether those for work reach no internet. Nothing is known while the
 * register is not declared complete, and the answer is not while there are none, or one of them has it not recorded. A
 * terminal that is on a network to the internet, by the register or as it is drawn, is not kept off it, whatever else the
 * register says.
 *
 * @clause kashiwa-r7:10(1)ア
 * @clause kashiwa-r7:10(1)イ
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { readNetworkDescription, terminalsInService } from '@fukushi-kit/policy-check/sources';
 * const state = { number: 'NS-1', kind: 'closed', permit: null, change: 'initial', from: '2025-04-01', reportedOn: null,
 *   diagramEdition: null, diagramSubmittedOn: null };
 * const zone = { id: 'A', name: '市の閉鎖ネットワーク', note: null, network: { number: 'N-1', states: [state] } };
 * const networks = readNetworkDescription(
 *   JSON.stringify({ schemaVersion: '1', zones: [zone], devices: [], links: [] }), null).value;
 * terminalsInService(null, networks, plainDate('2025-04-01')) // => { work: null, internetOnly: null, isClosedOff: null }
 */
export function terminalsInService(
  register: TerminalRegister | null,
  networks: Pick<NetworkReading, 'register' | 'connections'>,
  asOf: PlainDate,
): TerminalsInService {
  if (register === null || register.coverage === null) return { work: null, internetOnly: null, isClosedOff: null };
  const inService = register.rows.filter((row) => isDuring(row, asOf));
  const work = inService.filter(({ use }) => use === 'work');
  return {
    work: work.length,
    internetOnly: inService.filter(({ use }) => use === 'internet-only').length,
    isClosedOff: isClosedOff(work, networks, asOf),
  };
}

function isClosedOff(
  terminals: readonly TerminalRow[],
  { register, connections }: Pick<NetworkReading, 'register' | 'connections'>,
  asOf: PlainDate,
): boolean | null {
  const known = networksOn(register.rows, asOf);
  const isOnline = ({ number, networks, internet }: TerminalRow): boolean =>
    internet === true ||
    [...networks, ...(connections.get(number) ?? [])].some((each) => known.get(each)?.kind === 'internet');
  if (terminals.some(isOnline)) return false;
  return terminals.length === 0 || terminals.some(({ internet }) => internet === null) ? null : true;
}
