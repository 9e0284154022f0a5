import { readFileSync } from 'node:fs';
import { plainDate } from '@fukushi-kit/calendar';
import { layOut } from '@fukushi-kit/form';
import { type NetworkReading, readNetworkDescription } from '@fukushi-kit/policy-check/sources';
import { type NetworkDescription, parseDocument, type TerminalRegister, type TerminalRow } from '@fukushi-kit/schema';
import { describe, expect, test } from 'vitest';
import { networkDiagram, networkDiagramForm } from '../src/index.ts';
import { networkDiagramExamples } from '../src/kashiwa-r7/network-diagram/examples.ts';
import { evenTypeface } from './even-typeface.ts';

const sample = (path: string): string =>
  readFileSync(new URL(`../../policy-check/samples/${path}`, import.meta.url), 'utf8');
const described = JSON.parse(sample('sources/network.json')) as NetworkDescription;
const terminals = JSON.parse(sample('exemplary/terminals.json')) as TerminalRegister;
const { controlNumber, madeOn, contractor, changeNote, exception, note } = networkDiagramExamples.full;
const sheet = { controlNumber, madeOn, contractor, changeNote, exception, note };

function readingOf(description: NetworkDescription): NetworkReading {
  const read = readNetworkDescription(JSON.stringify(description), null);
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.value;
}

const diagramOn = (day: string, register: TerminalRegister | null = terminals, description = described) =>
  networkDiagramForm({ asOf: plainDate(day), networks: readingOf(description), terminals: register, sheet });

const withTerminal = (number: string, parts: Partial<TerminalRow>): TerminalRegister => ({
  ...terminals,
  rows: terminals.rows.map((row) => (row.number === number ? { ...row, ...parts } : row)),
});

describe('the wiring diagram from a description of the network', () => {
  test.each([
    ['2025-03-31', null, null, null, null],
    ['2025-04-01', 'new', 1, null, null],
    ['2025-09-30', 'new', 1, null, null],
    ['2025-10-01', 'change', 2, '2025-09-24', '2025-10-01'],
  ])('is made on %s as %s, edition %s, reported on %s', (day, occasion, edition, reportedOn, changedOn) => {
    expect(diagramOn(day)).toMatchObject({ occasion, edition, reportedOn, changedOn });
  });

  test('counts the terminals in service on the day', () => {
    expect(diagramOn('2025-09-30')).toMatchObject({ businessTerminals: 2, internetTerminals: 1, closedOff: true });
    expect(diagramOn('2025-10-01')).toMatchObject({ businessTerminals: 3, internetTerminals: 1, closedOff: true });
  });

  test.each<[title: string, register: TerminalRegister | null]>([
    ['without a register of terminals', null],
    ['with one that nobody declared complete', { ...terminals, coverage: null }],
  ])('leaves counts and the answer open %s', (_, register) => {
    expect(diagramOn('2025-10-01', register)).toMatchObject({
      businessTerminals: null,
      internetTerminals: null,
      closedOff: null,
    });
  });

  test('says that terminals for work are kept off the Internet only where it is recorded and drawn so', () => {
    expect(diagramOn('2025-10-01', withTerminal('T-05', { internet: true })).closedOff).toBe(false);
    expect(diagramOn('2025-10-01', withTerminal('T-05', { internet: null })).closedOff).toBeNull();
    const cabled = { from: 'PC-4', to: 'RT-1', kind: 'wired' as const, label: null };
    const open = { ...described, links: [...described.links, cabled] };
    expect(diagramOn('2025-10-01', terminals, open).closedOff).toBe(false);
    expect(diagramOn('2025-09-30', terminals, open).closedOff).toBe(true);
  });

  test('draws every zone, device and link, and prints', () => {
    const data = diagramOn('2025-10-01');
    expect(data.network?.zones.map(({ name }) => name)).toEqual(described.zones.map(({ name }) => name));
    expect(data.network?.devices.map(({ id }) => id)).toEqual(described.devices.map(({ id }) => id));
    expect(data.network?.links).toEqual(described.links);
    expect(parseDocument('NetworkDiagramForm', data).ok).toBe(true);
    const laidOut = layOut({
      definition: networkDiagram,
      data,
      mode: 'filled',
      copy: 'original',
      typefaces: evenTypeface,
    });
    if (!laidOut.ok) throw new Error(JSON.stringify(laidOut.findings));
    const text = laidOut.value.pages
      .flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'text' ? item.glyphs.map((glyph) => glyph.text) : [])),
      )
      .join('');
    for (const { id } of described.devices) expect(text).toContain(id);
    expect(laidOut.value.pages).toHaveLength(1);
  });
});
