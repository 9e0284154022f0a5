import { plainDate } from '@fukushi-kit/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryQuestion, checkOf, everyCheck } from '../../test/oscal/arbitrary-checks.ts';
import { structureFaults } from '../../test/oscal/structure-faults.ts';
import { catalogues } from '../index.ts';
import { type OscalDocument, type OscalInput, oscalDocuments } from './index.ts';

/** The one of the documents that ends so. */
function documentOf(input: OscalInput, kind: string): OscalDocument {
  const found = oscalDocuments(input).find(({ name }) => name.endsWith(`-${kind}.json`));
  if (found === undefined) throw new RangeError(`No ${kind}`);
  return found;
}

/** The same value with the properties of every object the other way round. */
function turned<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(turned) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, item]) => [name, turned(item)]),
  ) as Value;
}

/** Every UUID that names something in the documents. */
function uuids(documents: readonly OscalDocument[]): readonly string[] {
  return documents.flatMap(({ text }) => [...text.matchAll(/"uuid": "([^"]+)"/g)].map(([, uuid = '']) => uuid));
}

/** Every text within a value. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe.each(everyCheck)('the documents of a check (%s)', (_, input) => {
  const documents = oscalDocuments(input);

  test('have every member, no empty list, and no reference that leads nowhere', () => {
    expect(structureFaults(documents)).toEqual([]);
  });

  test('are the same to the byte when they are written again', () => {
    expect(oscalDocuments(input)).toEqual(documents);
  });

  test('are the same to the byte in whatever order the properties of the registers stand', () => {
    expect(oscalDocuments({ ...input, books: turned(input.books), agreement: turned(input.agreement) })).toEqual(
      documents,
    );
  });

  test('hold no text of the registers but numbers of rows, days and documents of the city', () => {
    const ours = oscalDocuments({ ...input, books: {} }).map(({ text }) => text);
    const allowed = new Set(input.books.waivers?.rows.map(({ document }) => document));
    const theirs = texts(input.books).filter((text) => /[^ -~]/.test(text) && !allowed.has(text));
    expect(theirs.length).toBeGreaterThan(100);
    const written = documents.map(({ text }) => text);
    const leaked = theirs.filter((text) => written.some((each) => each.includes(text)));
    expect(leaked.filter((text) => !ours.some((each) => each.includes(text)))).toEqual([]);
  });

  test('hold no name by which somebody logs in', () => {
    const logins = new Set((input.books.ids?.rows ?? []).map(({ login }) => login));
    expect(logins.size).toBeGreaterThan(3);
    expect(documents.flatMap(({ text }) => texts(JSON.parse(text))).filter((text) => logins.has(text))).toEqual([]);
  });
});

test('any check makes documents that hold together, whatever is missing', () => {
  fc.assert(
    fc.property(arbitraryQuestion, (question) => {
      expect(structureFaults(oscalDocuments(checkOf(question)))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

describe('what the documents say', () => {
  const careless = checkOf({ sample: 'careless', catalogue: 'kashiwa-r7' });
  const waived = JSON.parse(documentOf(careless, 'poam').text)['plan-of-action-and-milestones'];

  test('there is a plan of action only where something is broken', () => {
    expect(oscalDocuments(checkOf({ sample: 'exemplary', catalogue: 'kashiwa-r7' })).map(({ name }) => name)).toEqual([
      'kashiwa-r7-catalog.json',
      'kashiwa-r7-profile.json',
      'kashiwa-r7-assessment-plan.json',
      'kashiwa-r7-assessment-results.json',
    ]);
    expect(oscalDocuments(careless).map(({ name }) => name)).toContain('kashiwa-r7-poam.json');
  });

  test('controls that share their evidence make one item of the plan, with the findings of both', () => {
    const shared = JSON.parse(documentOf(checkOf({ sample: 'careless', catalogue: 'kashiwa-r7' }), 'poam').text)[
      'plan-of-action-and-milestones'
    ]['poam-items'].filter((item: { readonly props: readonly { readonly value: string }[] }) =>
      item.props.some(({ value }) => value === 'k9-15a'),
    );
    expect(shared).toHaveLength(1);
    expect(shared[0]['related-findings']).toHaveLength(2);
  });

  test('a breach that the city lets pass is an approved deviation until the waiver ends', () => {
    const risks = waived.risks.filter(({ status }: { readonly status: string }) => status === 'deviation-approved');
    expect(
      risks.map((risk: { readonly deadline: string; readonly props: readonly { readonly value: string }[] }) => [
        risk.props[0]?.value,
        risk.deadline,
      ]),
    ).toEqual([['k10-2-e2', '2026-06-30T23:59:59+09:00']]);
  });

  test('numbers agreed on are set with their document, others are left without a value', () => {
    const { modify } = JSON.parse(documentOf(careless, 'profile').text).profile;
    const names = modify['set-parameters'].map((each: { readonly 'param-id': string }) => each['param-id']);
    expect(names).toContain('first-report-minutes');
    // Agreed on without a document, and not at all.
    expect(names).not.toContain('opinion-days');
    expect(names).not.toContain('work-terminal-count');
  });

  test('the results say in the Japanese calendar as of which day they are', () => {
    const [result] = JSON.parse(documentOf(careless, 'assessment-results').text)['assessment-results'].results;
    expect(result.description).toBe('令和8年4月15日の終わりの時点の、台帳による点検の結果です。');
  });

  test('every number that is agreed on has its unit', () => {
    const { params } = JSON.parse(documentOf(careless, 'catalog').text).catalog;
    const units = params.map((each: { readonly id: string; readonly props: readonly { readonly value: string }[] }) => [
      each.id,
      ...each.props.map(({ value }) => value),
    ]);
    expect(units).toContainEqual(['first-report-minutes', 'minutes']);
    expect(units).toContainEqual(['telephone-count', 'devices']);
    for (const [id, unit] of units) expect(id.endsWith(unit === 'devices' ? '-count' : `-${unit}`), id).toBe(true);
  });

  test('controls that the agreement leaves out are left out of profile, plan and results', () => {
    const input = checkOf({ sample: 'exemplary', catalogue: 'chigasaki-r7-eco' });
    const left = ['eco-a-exchanger', 'eco-a-lift', 'eco-c-garbage', 'eco-c-pruning', 'eco-d-proposal'];
    const [imported] = JSON.parse(documentOf(input, 'profile').text).profile.imports;
    expect(imported['exclude-controls'][0]['with-ids'].toSorted()).toEqual(left);
    for (const kind of ['assessment-plan', 'assessment-results']) {
      const text = documentOf(input, kind).text;
      for (const control of left) expect(text).toContain(`"control-id": "${control}"`);
    }
  });
});

test('an agreement that tells a thing twice is told once', () => {
  const input = checkOf({ sample: 'careless', catalogue: 'kashiwa-r7' });
  const { parameters, readings, exclusions } = input.agreement;
  const agreement = {
    ...input.agreement,
    parameters: [...parameters, ...parameters],
    readings: [...readings, ...readings],
    exclusions: [...exclusions, ...exclusions],
  };
  const doubled = oscalDocuments({ ...input, agreement });
  expect(structureFaults(doubled)).toEqual([]);
  expect(doubled).toEqual(oscalDocuments(input));
});

describe('UUIDs', () => {
  const input = checkOf({ sample: 'careless', catalogue: 'chigasaki-r7' });

  test('are never shared by two contracts, but for the catalogue and what belongs to no contract', () => {
    const one = new Set(uuids(oscalDocuments({ ...input, contract: 'K-1' })));
    const other = uuids(oscalDocuments({ ...input, contract: 'K-2' }));
    const catalogue = uuids([documentOf(input, 'catalog')]);
    const shared = other.filter((uuid) => one.has(uuid) && !catalogue.includes(uuid));
    // The resource that stands in for a system security plan.
    expect(shared).toHaveLength(1);
  });

  test('of the findings of two days differ', () => {
    const days = ['2026-03-31', '2026-04-15'].map((asOf) => {
      const check = checkOf({ sample: 'careless', catalogue: 'chigasaki-r7', asOf: plainDate(asOf) });
      return JSON.parse(documentOf(check, 'assessment-results').text)['assessment-results'].results[0].findings.map(
        ({ uuid }: { readonly uuid: string }) => uuid,
      );
    });
    expect(new Set(days.flat()).size).toBe(days.flat().length);
  });

  test('of a document change with its content', () => {
    const one = documentOf(input, 'assessment-results').text;
    const other = documentOf({ ...input, modified: '2026-04-16T09:00:00+09:00' }, 'assessment-results').text;
    expect(uuids([{ name: '', text: one }])[0]).not.toBe(uuids([{ name: '', text: other }])[0]);
  });
});

test.each([
  '2026-04-15',
  '2026-04-15T18:00:00',
  '2026-02-30T18:00:00Z',
  '2026-04-15T24:00:00Z',
  '2026-04-15T18:00:00+09:10',
  'soon',
])('a time of writing that is none is refused (%s)', (modified) => {
  expect(() => oscalDocuments({ ...checkOf({ sample: 'exemplary', catalogue: 'kashiwa-r7' }), modified })).toThrow(
    RangeError,
  );
});

test('without the one contract nothing names it, and the documents hold together', () => {
  const input = checkOf({ sample: 'careless', catalogue: 'kashiwa-r7', without: ['contract'] });
  expect(JSON.parse(documentOf(input, 'profile').text).profile.metadata.props).not.toContainEqual(
    expect.objectContaining({ name: 'contract' }),
  );
  expect(JSON.parse(documentOf({ ...input, contract: 'K-9' }, 'profile').text).profile.metadata.props).toContainEqual(
    expect.objectContaining({ name: 'contract', value: 'K-9' }),
  );
  expect(structureFaults(oscalDocuments(input))).toEqual([]);
});

describe('the check of the structure', () => {
  const documents = oscalDocuments(checkOf({ sample: 'careless', catalogue: 'chigasaki-r7' }));
  const faultsWith = (kind: string, from: string | RegExp, to: string): readonly string[] =>
    structureFaults(
      documents.map((each) =>
        each.name.endsWith(`-${kind}.json`) ? { ...each, text: each.text.replace(from, to) } : each,
      ),
    );

  test.each<[title: string, kind: string, from: string | RegExp, to: string, said: RegExp]>([
    ['an empty list', 'catalog', /"links": \[[^\]]*\]/, '"links": []', /is empty/],
    ['a member too many', 'assessment-results', '"methods"', '"more": "x", "methods"', /has more/],
    ['a member missing', 'assessment-results', '"collected"', '"gathered"', /lacks collected/],
    ['an id that is no token', 'catalog', '"id": "c1-1"', '"id": "1-1 c"', /wrong form/],
    ['an id twice', 'catalog', '"id": "c1-1"', '"id": "c2-1"', /an id twice/],
    ['a file that is not there', 'assessment-results', 'chigasaki-r7-assessment-plan.json', 'x.json', /leads nowhere/],
    ['evidence that is not there', 'poam', /"href": "#./, '"href": "#_', /leads nowhere/],
    ['an unknown control', 'profile', '"param-id": "', '"param-id": "x', /names nothing/],
    ['a time without its offset', 'poam', '+09:00"', '"', /wrong form/],
    ['a relative reference', 'poam', '"rel": "assessment-results"', '"rel": "reference"', /without its address/],
    ['a property that OSCAL has not', 'catalog', '"name": "label"', '"name": "name"', /no property of OSCAL/],
    ['a copy that differs', 'poam', '"status": "open"', '"status": "closed"', /has the UUID of/],
  ])('sees %s', (_, kind, from, to, said) => {
    expect(faultsWith(kind, from, to).join('\n')).toMatch(said);
  });
});

test('every catalogue is checked here', () => {
  expect(new Set(everyCheck.map(([, { report }]) => report.catalogue))).toEqual(
    new Set(catalogues.map(({ id }) => id)),
  );
});
