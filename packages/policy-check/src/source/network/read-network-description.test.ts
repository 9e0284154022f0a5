import { plainDate } from '@fukushi-kit/calendar';
import type { NetworkDescription } from '@fukushi-kit/schema';
import { parseDocument } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { agreed, booksOf, coverage } from '../../../test/books-of.ts';
import { readSource } from '../../../test/read-source.ts';
import { terminal } from '../../../test/rows.ts';
import type { ControlId } from '../../control/control-id.ts';
import { evaluate } from '../../evaluate/evaluate.ts';
import { type NetworkReading, readNetworkDescription } from './read-network-description.ts';

const ASKED = plainDate('2026-03-31');
const text = new TextDecoder().decode(readSource('network.json'));
const described = JSON.parse(text) as NetworkDescription;

function readingOf(description: NetworkDescription): NetworkReading {
  const read = readNetworkDescription(JSON.stringify(description), coverage());
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.value;
}

function refusals(description: unknown): readonly string[] {
  const read = readNetworkDescription(
    typeof description === 'string' ? description : JSON.stringify(description),
    null,
  );
  return read.ok ? [] : read.findings.map(({ code, path }) => [code, ...path].join(' '));
}

/** The described network with a link more. */
function linked(from: string, to: string, kind: 'wired' | 'blocked' = 'wired'): NetworkDescription {
  return { ...described, links: [...described.links, { from, to, kind, label: null }] };
}

describe('a description of a network', () => {
  test('gives the register of networks, each state a row', () => {
    const { register } = readingOf(described);
    expect(
      register.rows.map(({ number, network, kind, change, from }) => [number, network, kind, change, from]),
    ).toEqual([
      ['NS-2', 'N-2', 'internet', 'initial', '2025-04-01'],
      ['NS-1', 'N-1', 'closed', 'initial', '2025-04-01'],
      ['NS-3', 'N-1', 'closed', 'terminals', '2025-10-01'],
    ]);
    expect(parseDocument('NetworkRegister', register).ok).toBe(true);
  });

  test('tells which networks each terminal reaches, over switches and not over what is blocked', () => {
    expect([...readingOf(described).connections]).toEqual([
      ['T-01', ['N-1']],
      ['T-02', ['N-1']],
      ['T-03', ['N-2']],
      ['T-04', ['N-2']],
      ['T-05', ['N-1']],
    ]);
  });

  test.each<[title: string, description: NetworkDescription, networks: readonly string[]]>([
    ['a link to the line of the contractor', linked('PC-1', 'RT-1'), ['N-2', 'N-1']],
    ['a blocked link to it', linked('PC-1', 'RT-1', 'blocked'), ['N-1']],
    ['a cable between the hubs', linked('RT-1', 'SW-1'), ['N-2', 'N-1']],
    ['a link to another terminal, which passes nothing on', linked('PC-1', 'PC-2'), ['N-1']],
    ['no link', { ...described, links: [] }, []],
    [
      'a place within the network itself',
      { ...described, links: [], devices: described.devices.map((each) => ({ ...each, zone: 'B' })) },
      ['N-1'],
    ],
  ])('with %s', (_, description, networks) => {
    expect(readingOf(description).connections.get('T-01')).toEqual(networks);
  });

  test.each<[title: string, description: unknown, findings: readonly string[]]>([
    ['no JSON', '{', ['not-json']],
    ['a key twice', text.replace('"zones"', '"links": [],\n"zones"'), ['repeated-key links']],
    [
      'a zone twice',
      { ...described, zones: [...described.zones, { ...described.zones[2], id: 'A' }] },
      ['id-twice zones 4 id'],
    ],
    [
      'a network twice',
      {
        ...described,
        zones: described.zones.map((zone) => ({
          ...zone,
          network: zone.network && { ...zone.network, number: 'N-1' },
        })),
      },
      ['number-twice zones 1 network number'],
    ],
    [
      'a state twice',
      {
        ...described,
        zones: described.zones.map((zone) => ({
          ...zone,
          network: zone.network && {
            ...zone.network,
            states: zone.network.states.map((state) => ({ ...state, number: 'NS-1' })),
          },
        })),
      },
      ['state-number-twice zones 1 network states 0 number', 'state-number-twice zones 1 network states 1 number'],
    ],
    [
      'a device in no zone',
      {
        ...described,
        devices: described.devices.map((device) => (device.id === 'PC-4' ? { ...device, zone: 'E' } : device)),
      },
      ['zone-unknown devices 7 zone'],
    ],
    [
      'a terminal in two devices',
      {
        ...described,
        devices: described.devices.map((device) =>
          device.id === 'PC-4' ? { ...device, terminals: ['T-01'] } : device,
        ),
      },
      ['terminal-twice devices 7 terminals 0'],
    ],
    ['a link to nothing', linked('PC-1', 'SW-9'), ['device-unknown links 7 to']],
    ['a link to itself', linked('SW-1', 'SW-1'), ['linked-to-itself links 7']],
    [
      'a kind that is none',
      { ...described, links: [{ from: 'PC-1', to: 'SW-1', kind: 'cable', label: null }] },
      ['wrong-value links 0 kind'],
    ],
    [
      'something unrecorded left out',
      { ...described, devices: described.devices.map(({ terminals: _terminals, ...device }) => device).slice(0, 1) },
      ['missing devices 0 terminals'],
    ],
  ])('with %s is refused', (_, description, findings) => {
    expect(refusals(description)).toEqual(findings);
  });

  test('tells of devices without a link and networks without a device', () => {
    const { remarks } = readingOf({
      ...described,
      links: described.links.slice(0, 5),
      devices: described.devices.map((each) => (each.id === 'FW-1' ? { ...each, zone: 'C' } : each)),
    });
    expect(remarks.map(({ code, path }) => [code, ...path].join(' '))).toEqual([
      'device-without-link devices 7',
      'network-without-device zones 1',
    ]);
  });
});

test('a count that is not that of the numbers beside it is told', () => {
  const devices = described.devices.map((device) => (device.id === 'PC-1' ? { ...device, count: 3 } : device));
  const { remarks } = readingOf({ ...described, devices });
  expect(remarks.map(({ code, path }) => [code, ...path].join(' '))).toEqual([
    'terminal-count-differs devices 4 count',
  ]);
});

describe('a described network as the controls see it', () => {
  const verdict = (control: ControlId, description: NetworkDescription): readonly string[] => {
    const { register, connections } = readingOf(description);
    const terminals = [...connections].map(([number, networks]) =>
      terminal({
        number,
        networks: [...networks],
        use: number === 'T-03' || number === 'T-04' ? 'internet-only' : 'work',
      }),
    );
    const books = { ...booksOf({ terminals }), networks: register };
    const { verdict: told, findings } = evaluate(control, books, agreed({ 'diagram-days': 7 }), ASKED);
    return [told, ...findings.map(({ code, rows }) => [code, ...rows].join(' '))];
  };

  const withKind = (kind: 'head-office' | 'closed', permit: string | null): NetworkDescription => ({
    ...linked('PC-4', 'S-1'),
    zones: described.zones.map((zone) =>
      zone.network?.number === 'N-2'
        ? {
            ...zone,
            network: { ...zone.network, states: zone.network.states.map((state) => ({ ...state, kind, permit })) },
          }
        : zone,
    ),
  });

  test.each<[title: string, control: ControlId, description: NetworkDescription, told: readonly string[]]>([
    ['business terminals on the closed network only', 'k10-2-a2', described, ['conforming']],
    [
      'a business terminal that reaches the internet as well',
      'k10-2-a2',
      linked('PC-4', 'RT-1'),
      ['nonconforming', 'work-terminal-on-open-network T-05'],
    ],
    [
      'a cable by which all of them do',
      'k10-1-i2',
      linked('SW-1', 'RT-1'),
      ['nonconforming', 'network-not-permitted T-01 T-02 T-05'],
    ],
    [
      'a business terminal on a network of the head office without permit',
      'k10-1-i2',
      withKind('head-office', null),
      ['nonconforming', 'network-not-permitted T-05'],
    ],
    ['the same with the permit of the city', 'k10-1-i2', withKind('head-office', 'A-02'), ['conforming']],
    ['a terminal for the internet that is kept apart', 'k10-1-a2', described, ['conforming']],
    [
      'one that is cabled to the closed network',
      'k10-1-a2',
      linked('PC-2', 'SW-1'),
      ['nonconforming', 'internet-terminal-on-closed-network T-03'],
    ],
    ['a diagram that was submitted', 'k5-7', described, ['conforming']],
    ['a change that was reported beforehand', 'k5-8', described, ['conforming']],
  ])('%s (%s)', (_, control, description, told) => {
    expect(verdict(control, description)).toEqual(told);
  });
});
