import {
  type Coverage,
  type NetworkDescription,
  type NetworkRegister,
  type NetworkRow,
  type Parsed,
  parseDocument,
  readJson,
} from '@fukushi-kit/schema';
import type { SourceFinding, SourceFindingCode } from '../source-finding.ts';
import { terminalNetworks } from './terminal-networks.ts';

/**
 * What a description of a network gave: the register of networks, the networks that each terminal reaches by its number, the
 * description itself for whoever draws it, and what is doubtful in it.
 *
 * @clause none a shape of this project, not of a source
 */
export interface NetworkReading {
  readonly register: NetworkRegister;
  readonly connections: ReadonlyMap<string, readonly string[]>;
  readonly description: NetworkDescription;
  readonly remarks: readonly SourceFinding[];
}

/**
 * Reads a description of the network (ネットワークの記述) in JSON: zones, which are networks or rooms, devices within them, and
 * links. Or tells everything that stands against it by path: what the data contract refuses, ids that come twice, and zones or
 * devices that nobody described. Told and no reason to refuse are devices without any link, networks in which nothing
 * stands, as no terminal can be seen to reach them, and counts that are not those of the numbers beside them. `coverage` is
 * what somebody declares of the register.
 *
 * @clause kashiwa-r7:5(7)
 * @clause kashiwa-r7:5(8)
 * @clause kashiwa-r7:10(1)イ
 *
 * @example
 * import { readNetworkDescription } from '@fukushi-kit/policy-check/sources';
 * const state = { number: 'NS-1', kind: 'closed', permit: null, change: 'initial', from: '2025-04-01', reportedOn: null,
 *   diagramEdition: '第1版', diagramSubmittedOn: '2025-03-28' };
 * const device = (id, zone, kind, terminals) => ({ id, zone, kind, name: '見本', note: null, count: 1, terminals });
 * const description = { schemaVersion: '1',
 *   zones: [{ id: 'A', name: '市の閉鎖ネットワーク', note: null, network: { number: 'N-1', states: [state] } },
 *     { id: 'B', name: '執務室', note: null, network: null }],
 *   devices: [device('FW-1', 'A', 'firewall', null), device('PC-1', 'B', 'terminal', ['T-01'])],
 *   links: [{ from: 'FW-1', to: 'PC-1', kind: 'wired', label: null }] };
 * const { value } = readNetworkDescription(JSON.stringify(description), null);
 * value.register.rows.map(({ number, network }) => [number, network]) // => [['NS-1', 'N-1']]
 * value.connections.get('T-01') // => ['N-1']
 */
export function readNetworkDescription(
  text: string,
  coverage: Coverage | null,
): Parsed<NetworkReading, SourceFindingCode> {
  const json = readJson(text);
  if (!json.ok) return json;
  const parsed = parseDocument('NetworkDescription', json.value);
  if (!parsed.ok) return parsed;
  const description = parsed.value;
  const faults = [...doubled(description), ...dangling(description)];
  if (faults.length > 0) return { ok: false, findings: faults };
  return {
    ok: true,
    value: {
      register: { schemaVersion: '1', coverage, rows: statesOf(description) },
      connections: terminalNetworks(description),
      description,
      remarks: remarksOn(description),
    },
  };
}

function statesOf({ zones }: NetworkDescription): NetworkRow[] {
  return zones.flatMap(({ network }) =>
    network === null ? [] : network.states.map((state) => ({ ...state, network: network.number })),
  );
}

type Place = readonly [name: string, path: readonly PropertyKey[]];

function doubled({ zones, devices }: NetworkDescription): readonly SourceFinding[] {
  const networks = zones.flatMap(({ network }, index) =>
    network === null ? [] : [{ network, path: ['zones', index, 'network'] as const }],
  );
  return [
    ...twice(
      'id-twice',
      zones.map(({ id }, index): Place => [id, ['zones', index, 'id']]),
    ),
    ...twice(
      'id-twice',
      devices.map(({ id }, index): Place => [id, ['devices', index, 'id']]),
    ),
    ...twice(
      'number-twice',
      networks.map(({ network, path }): Place => [network.number, [...path, 'number']]),
    ),
    ...twice(
      'state-number-twice',
      networks.flatMap(({ network, path }) =>
        network.states.map(({ number }, index): Place => [number, [...path, 'states', index, 'number']]),
      ),
    ),
    ...twice(
      'terminal-twice',
      devices.flatMap(({ terminals }, index) =>
        (terminals ?? []).map((number, at): Place => [number, ['devices', index, 'terminals', at]]),
      ),
    ),
  ];
}

function twice(code: SourceFindingCode, places: readonly Place[]): readonly SourceFinding[] {
  const seen = new Set<string>();
  return places.flatMap(([name, path]) => {
    const isTwice = seen.has(name);
    seen.add(name);
    return isTwice ? [{ code, path, severity: 'error' as const }] : [];
  });
}

/** Zones and devices that are pointed at and not described; a link from a device to itself. */
function dangling({ zones, devices, links }: NetworkDescription): readonly SourceFinding[] {
  const [zoneIds, deviceIds] = [zones, devices].map((each) => new Set(each.map(({ id }) => id)));
  const error = (code: SourceFindingCode, path: readonly PropertyKey[]): SourceFinding => ({
    code,
    path,
    severity: 'error',
  });
  return [
    ...devices.flatMap(({ zone }, index) =>
      zoneIds?.has(zone) ? [] : [error('zone-unknown', ['devices', index, 'zone'])],
    ),
    ...links.flatMap((link, index) => [
      ...(['from', 'to'] as const)
        .filter((end) => !deviceIds?.has(link[end]))
        .map((end) => error('device-unknown', ['links', index, end])),
      ...(link.from === link.to ? [error('linked-to-itself', ['links', index])] : []),
    ]),
  ];
}

function remarksOn({ zones, devices, links }: NetworkDescription): readonly SourceFinding[] {
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const peopled = new Set(devices.map(({ zone }) => zone));
  return [
    ...devices.flatMap(({ id, count, terminals }, index) => [
      ...(linked.has(id) ? [] : [doubtful('device-without-link', ['devices', index])]),
      ...(terminals === null || count === terminals.length
        ? []
        : [doubtful('terminal-count-differs', ['devices', index, 'count'])]),
    ]),
    ...zones.flatMap(({ id, network }, index) =>
      network === null || peopled.has(id) ? [] : [doubtful('network-without-device', ['zones', index])],
    ),
  ];
}

function doubtful(code: SourceFindingCode, path: readonly PropertyKey[]): SourceFinding {
  return { code, path, severity: 'warning' };
}
