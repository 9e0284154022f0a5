import type { PlainDate } from '@fukushi-kit/calendar';
import { type NetworkReading, terminalsInService } from '@fukushi-kit/policy-check/sources';
import type { FigureNetwork, NetworkDiagramForm, NetworkRow, TerminalRegister } from '@fukushi-kit/schema';

type Worked =
  | 'schemaVersion'
  | 'asOf'
  | 'occasion'
  | 'edition'
  | 'reportedOn'
  | 'changedOn'
  | 'network'
  | 'businessTerminals'
  | 'internetTerminals'
  | 'closedOff';

/**
 * The data of the wiring diagram (ネットワーク配線図) on a day, from the description of the network and the register of
 * terminals: the figure, on which occasion it is made by the latest state of any network, and how many terminals there are
 * and whether those for work are kept off the Internet, as `terminalsInService` of `@fukushi-kit/policy-check/sources` tells.
 *
 * @clause kashiwa-r7:5(7)
 * @clause kashiwa-r7:5(8)
 * @clause kashiwa-r7:10(1)イ
 *
 * @example
 * import { plainDate } from '@fukushi-kit/calendar';
 * import { readNetworkDescription } from '@fukushi-kit/policy-check/sources';
 * const state = { number: 'NS-1', kind: 'closed', permit: null, change: 'initial', from: '2025-04-01', reportedOn: null,
 *   diagramEdition: '第1版', diagramSubmittedOn: '2025-03-28' };
 * const device = (id, zone, kind, terminals) => ({ id, zone, kind, name: '見本', note: null, count: 1, terminals });
 * const description = { schemaVersion: '1',
 *   zones: [{ id: 'A', name: '市の閉鎖ネットワーク', note: null, network: { number: 'N-1', states: [state] } }],
 *   devices: [device('FW-1', 'A', 'firewall', null), device('PC-1', 'A', 'terminal', ['T-01'])],
 *   links: [{ from: 'FW-1', to: 'PC-1', kind: 'wired', label: null }] };
 * const { value: networks } = readNetworkDescription(JSON.stringify(description), null);
 * const contractor = { name: null, address: null, representative: null, contactPerson: null, phone: null };
 * const sheet = { controlNumber: null, madeOn: null, contractor, changeNote: null, exception: null, note: null };
 * const data = networkDiagramForm({ asOf: plainDate('2025-04-01'), networks, terminals: null, sheet });
 * [data.occasion, data.edition, data.network?.devices.length, data.closedOff] // => ['new', 1, 2, null]
 */
export function networkDiagramForm(given: {
  readonly asOf: PlainDate;
  readonly networks: NetworkReading;
  readonly terminals: TerminalRegister | null;
  readonly sheet: Omit<NetworkDiagramForm, Worked>;
}): NetworkDiagramForm {
  const { asOf, networks, terminals, sheet } = given;
  const { work, internetOnly, isClosedOff } = terminalsInService(terminals, networks, asOf);
  return {
    schemaVersion: '1',
    ...sheet,
    asOf,
    ...occasionOf(networks.register.rows, asOf),
    network: figureOf(networks),
    businessTerminals: work,
    internetTerminals: internetOnly,
    closedOff: isClosedOff,
  };
}

function figureOf({ description: { zones, devices, links } }: NetworkReading): FigureNetwork {
  return {
    zones: zones.map(({ id, name, note }) => ({ id, name, note })),
    devices: devices.map(({ id, zone, kind, name, count, note, terminals }) => ({
      id,
      zone,
      kind,
      name,
      count: count ?? terminals?.length ?? null,
      note,
    })),
    links: [...links],
  };
}

const EDITION = /^\D{0,3}([1-9][0-9]{0,2})\D{0,3}$/;

/** What the latest state of any network on the day tells: a first diagram, or a change, reported when. */
function occasionOf(
  rows: readonly NetworkRow[],
  asOf: string,
): Pick<NetworkDiagramForm, 'occasion' | 'edition' | 'reportedOn' | 'changedOn'> {
  const known = rows.filter(({ from }) => from <= asOf);
  const last = known.reduce((latest, { from }) => (from > latest ? from : latest), '');
  const states = known.filter(({ from }) => from === last);
  const edition = EDITION.exec(states.find(({ diagramEdition }) => diagramEdition !== null)?.diagramEdition ?? '')?.[1];
  const told = { edition: edition === undefined ? null : Number(edition) };
  const changes = states.filter(({ change }) => change !== 'initial');
  const [first] = changes;
  if (states.length === 0) return { ...told, occasion: null, reportedOn: null, changedOn: null };
  if (first === undefined) return { ...told, occasion: 'new', reportedOn: null, changedOn: null };
  const reports = changes.map(({ reportedOn }) => reportedOn);
  const reportedOn = reports.some((day) => day === null) ? null : (reports.toSorted().at(-1) ?? null);
  return { ...told, occasion: 'change', reportedOn, changedOn: last };
}
