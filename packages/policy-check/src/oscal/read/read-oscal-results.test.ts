import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryQuestion, checkOf, everyCheck } from '../../../test/oscal/arbitrary-checks.ts';
import { type OscalInput, oscalDocuments, oscalFindingText, readOscalResults } from '../index.ts';

function resultsOf(input: OscalInput): string {
  const found = oscalDocuments(input).find(({ name }) => name.endsWith('-assessment-results.json'));
  return found?.text ?? '';
}

function codesOf(text: string): readonly string[] {
  const read = readOscalResults(text);
  return read.ok ? ['ok'] : [...new Set(read.findings.map(({ code }) => code))];
}

describe('results that were written are read back', () => {
  test.each(everyCheck)('the same (%s)', (_, input) => {
    const read = readOscalResults(resultsOf(input));
    expect(read).toEqual({
      ok: true,
      value: { report: input.report, contract: 'K-1', modified: '2026-04-15T23:59:59+09:00', isAsWritten: true },
    });
  });

  test('with every one of the six verdicts, findings, confirmations and waivers', () => {
    const reports = everyCheck.map(([, { report }]) => report);
    const results = reports.flatMap((report) => report.results);
    expect(new Set(results.map(({ verdict }) => verdict)).size).toBe(6);
    expect(results.some(({ waivers }) => waivers.length > 0)).toBe(true);
    expect(results.some(({ confirmation }) => confirmation !== null)).toBe(true);
    expect(results.some(({ isExcluded }) => isExcluded)).toBe(true);
    expect(reports.some(({ waiverFindings }) => waiverFindings.length > 0)).toBe(true);
  });

  test('the same, whatever registers are missing and whatever the day', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const input = checkOf(question);
        const read = readOscalResults(resultsOf(input));
        expect(read.ok ? read.value.report : read.findings).toEqual(input.report);
      }),
      { numRuns: 40 },
    );
  });

  test('the same without line feeds', () => {
    const input = checkOf({ sample: 'careless', catalogue: 'kashiwa-r7' });
    const read = readOscalResults(JSON.stringify(JSON.parse(resultsOf(input))));
    expect(read.ok && read.value.isAsWritten && read.value.report).toEqual(input.report);
  });

  test('the same with what others added, though not as they were written', () => {
    const input = checkOf({ sample: 'careless', catalogue: 'kashiwa-r7' });
    const { 'assessment-results': document } = JSON.parse(resultsOf(input));
    document.metadata.remarks = 'read';
    document.results[0].findings[0].props.push({ name: 'verdict', ns: 'https://example.org/ns', value: 'satisfied' });
    const read = readOscalResults(JSON.stringify({ 'assessment-results': document }));
    expect(read.ok && [read.value.isAsWritten, read.value.report]).toEqual([false, input.report]);
  });
});

const careless = checkOf({ sample: 'careless', catalogue: 'chigasaki-r7' });
const text = resultsOf(careless);

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** The results with something changed in their JSON. */
// biome-ignore lint/suspicious/noExplicitAny: what is changed may be anything
function changed(change: (result: any, document: any) => void): string {
  const json = JSON.parse(text);
  const document = json['assessment-results'];
  change(document.results[0], document);
  return JSON.stringify(json);
}

interface Property {
  name: string;
  value: string;
}

/** The property of this name of a part. */
function property(part: { props: Property[] }, name: string): Property {
  const found = part.props.find((each) => each.name === name);
  if (found === undefined) throw new RangeError(`No ${name}`);
  return found;
}

interface Part {
  uuid: string;
  props: Property[];
}

/** The observation of the control or finding that holds such a property. */
function holding(parts: Part[], name: string, value: string): Part {
  const found = parts.find(({ props }) => props.some((each) => each.name === name && each.value === value));
  if (found === undefined) throw new RangeError(`None holds ${name} ${value}`);
  return found;
}

describe('what cannot be read is told', () => {
  test.each<[title: string, text: string, codes: readonly string[]]>([
    ['no JSON', 'OSCAL', ['not-json']],
    ['a list', '[]', ['not-assessment-results']],
    ['nothing', 'null', ['not-assessment-results']],
    ['another document of OSCAL', '{"catalog": {}}', ['not-assessment-results']],
    ['a key that stands twice', '{"assessment-results": {}, "assessment-results": {}}', ['repeated-key']],
    ['no version', '{"assessment-results": {}}', ['oscal-version-unknown']],
    [
      'an older version',
      changed((_, { metadata }) => (metadata['oscal-version'] = '1.1.2')),
      ['oscal-version-unknown'],
    ],
    ['no results', changed((_, document) => (document.results = [])), ['oscal-malformed']],
    ['two results', changed((result, document) => document.results.push(result)), ['oscal-several-results']],
    ['a number for a text', changed((result) => (result.start = 1)), ['oscal-malformed']],
    ['results of others', changed((result) => (result.props[0].ns = 'https://example.org/ns')), ['oscal-foreign']],
    ['results without a property', changed((result) => delete result.props), ['oscal-foreign']],
    [
      'a catalogue that is not there',
      changed((result) => (property(result, 'catalogue').value = 'kashiwa-r8')),
      ['oscal-unknown-catalogue'],
    ],
    [
      'another catalogue',
      changed((result) => (property(result, 'catalogue').value = 'kashiwa-r7')),
      ['oscal-unknown-control'],
    ],
    ['a day that is none', changed((result) => (property(result, 'as-of').value = '2026-02-30')), ['oscal-not-a-day']],
    ['another day', changed((result) => (property(result, 'as-of').value = '2026-04-14')), ['oscal-contradiction']],
    ['two contracts', changed((result) => result.props.push(property(result, 'contract'))), ['oscal-property-missing']],
    [
      'a control that is not there',
      changed(({ observations }) => (property(holding(observations, 'control', 'c2-4'), 'control').value = 'c99')),
      ['oscal-unknown-control'],
    ],
    [
      'a control twice',
      changed(({ observations }) => {
        const own = holding(observations, 'control', 'c2-4');
        observations.push({ ...own, uuid: 'other' });
      }),
      ['oscal-control-twice'],
    ],
    [
      'a control missing',
      changed((result) => {
        const own = holding(result.observations, 'control', 'c2-4');
        result.observations = result.observations.filter((each: Part) => each !== own);
      }),
      ['oscal-control-missing'],
    ],
    [
      'a UUID twice',
      changed(({ observations }) => (observations[1].uuid = observations[0].uuid)),
      ['oscal-uuid-twice'],
    ],
    [
      'a verdict that is none',
      changed(({ observations }) => (property(observations[0], 'verdict').value = 'fine')),
      ['oscal-property-missing'],
    ],
    [
      'two verdicts',
      changed(({ observations }) => observations[0].props.push(property(observations[0], 'verdict'))),
      ['oscal-property-missing'],
    ],
    [
      'a finding of a control missing',
      changed((result) => {
        const own = holding(result.observations, 'record', 'finding');
        result.observations = result.observations.filter((each: Part) => each !== own);
      }),
      ['oscal-finding-missing'],
    ],
    [
      'a finding that no control has',
      changed(({ observations }) => {
        const own = observations.find((each: Part) => each.props.some(({ name }) => name === 'finding-key'));
        own.props = own.props.filter(({ name }: Property) => name !== 'finding-key');
      }),
      ['oscal-finding-unclaimed', 'oscal-contradiction'],
    ],
    [
      'a row that the finding did not name',
      changed(({ observations }) => (property(holding(observations, 'row', 'M-01'), 'row').value = 'M-99')),
      ['oscal-finding-altered', 'oscal-finding-missing'],
    ],
    [
      'a month that is said to be the number of a row',
      changed(({ observations }) => {
        const own = holding(observations, 'named', 'months');
        own.props = own.props.filter(({ name }: Property) => name !== 'named');
      }),
      ['oscal-finding-altered', 'oscal-finding-missing'],
    ],
    [
      'a row that is said to be a month',
      changed(({ observations }) => {
        const own = holding(observations, 'row', 'M-01');
        own.props.push({ ...property(own, 'row'), name: 'named', value: 'months' });
      }),
      ['oscal-property-missing', 'oscal-finding-missing'],
    ],
    [
      'fewer rows counted than named',
      changed(({ observations }) => (property(holding(observations, 'row', 'M-01'), 'rows').value = '0')),
      ['oscal-property-missing', 'oscal-finding-missing'],
    ],
    [
      'a book that is not there',
      changed(({ observations }) => (property(holding(observations, 'book', 'copies'), 'book').value = 'diary')),
      ['oscal-property-missing', 'oscal-finding-missing'],
    ],
    [
      'a finding twice',
      changed(({ observations }) => {
        observations.push({ ...holding(observations, 'record', 'finding'), uuid: 'other' });
      }),
      ['oscal-finding-twice'],
    ],
    [
      'a waiver finding that is none',
      changed(({ observations }) => {
        const own = holding(observations, 'record', 'finding');
        property(own, 'record').value = 'waiver-finding';
      }),
      ['oscal-finding-missing', 'oscal-property-missing'],
    ],
  ])('%s', (_, given, codes) => {
    expect(new Set(codesOf(given))).toEqual(new Set(codes));
  });
});

describe('OSCAL’s own words may not contradict the verdicts', () => {
  test.each<[title: string, text: string]>([
    [
      'a breach told as satisfied',
      changed(({ findings }) => (first(findings, 'fail').target.status.state = 'satisfied')),
    ],
    ['a breach without its risk', changed((result) => result.risks.pop())],
    ['a breach without any risk', changed((result) => delete result.risks)],
    ['a finding that leads to no risk', changed(({ findings }) => delete first(findings, 'fail')['related-risks'])],
    ['an approved deviation without a waiver', changed(({ risks }) => (risks[0].status = 'deviation-approved'))],
    ['a risk of a control that is kept', changed(({ risks }) => (risks[0].props[0].value = 'c2-4'))],
    [
      'a control found that was left out',
      changed((result) => result['reviewed-controls']['control-selections'][0]['exclude-controls'].pop()),
    ],
    ['a finding without its control', changed(({ findings }) => findings.pop())],
    [
      'a breach written as kept',
      changed(({ observations }) => writeVerdict(observations, 'nonconforming', 'conforming')),
    ],
    [
      'an open control written as kept',
      changed(({ observations }) => writeVerdict(observations, 'unverified', 'conforming')),
    ],
    [
      'a duty written as an effort',
      changed(({ observations }) => writeVerdict(observations, 'unverified', 'effort-unmet')),
    ],
    [
      'what the city decides written as kept',
      changed(({ observations }) => writeVerdict(observations, 'left-to-city', 'conforming')),
    ],
    [
      'what is kept written as left out',
      changed(
        ({ observations }) => (property(holding(observations, 'verdict', 'conforming'), 'excluded').value = 'true'),
      ),
    ],
    [
      'a waiver of nothing',
      changed(({ observations }) =>
        holding(observations, 'verdict', 'conforming').props.push({
          ...property(observations[0], 'control'),
          name: 'waiver',
          value: 'W-9',
        }),
      ),
    ],
    [
      'something seen on another day',
      changed(({ observations }) => (observations[0].collected = '2026-04-14T23:59:59+09:00')),
    ],
  ])('%s', (_, given) => {
    expect(codesOf(given)).toContain('oscal-contradiction');
  });

  describe('nor the waivers', () => {
    const waived = JSON.parse(resultsOf(checkOf({ sample: 'careless', catalogue: 'kashiwa-r7' })));

    test.each<[title: string, change: (risk: { status: string; 'mitigating-factors'?: Part[] }) => void]>([
      ['a waived breach that is open', (risk) => Object.assign(risk, { status: 'open' })],
      ['a waived breach without its waiver', (risk) => delete risk['mitigating-factors']],
      ['another waiver', (risk) => Object.assign(risk['mitigating-factors']?.[0]?.props[0] ?? {}, { value: 'W-9' })],
    ])('%s', (_, change) => {
      const document = structuredClone(waived);
      const { risks } = document['assessment-results'].results[0];
      change(risks.find(({ status }: { readonly status: string }) => status === 'deviation-approved'));
      expect(codesOf(JSON.stringify(document))).toEqual(['oscal-contradiction']);
    });
  });

  // biome-ignore lint/suspicious/noExplicitAny: a finding of OSCAL that is to be changed
  function first(findings: any[], reason: string): any {
    return findings.find(({ target }) => target.status.reason === reason);
  }

  function writeVerdict(observations: Part[], from: string, to: string): void {
    property(holding(observations, 'verdict', from), 'verdict').value = to;
  }
});

describe('a change anywhere', () => {
  const document = (JSON.parse(text) as { 'assessment-results': Json })['assessment-results'];
  const places = placesIn(document, []).filter((path) => path[0] !== 'uuid');

  test('is refused, or the content is told not to be as written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom('', 'x', null), (path, value) => {
        const json = JSON.parse(text);
        write(json['assessment-results'], path, value);
        const read = readOscalResults(JSON.stringify(json));
        expect(read.ok && read.value.isAsWritten).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  function placesIn(value: Json, path: readonly (string | number)[]): readonly (readonly (string | number)[])[] {
    if (typeof value !== 'object' || value === null) return [path];
    return Object.entries(value).flatMap(([name, item]) =>
      placesIn(item, [...path, Array.isArray(value) ? Number(name) : name]),
    );
  }

  function write(root: Json, path: readonly (string | number)[], value: string | null): void {
    const at = path.slice(0, -1).reduce((within, step) => (within as { [step: string]: Json })[step] ?? null, root);
    (at as { [step: string]: Json })[path.at(-1) ?? ''] = value;
  }
});

test('what stands against a text is told with its place and without its content', () => {
  const read = readOscalResults(
    changed(({ observations }) => (property(observations[0], 'control').value = '見本 太郎')),
  );
  const told = read.ok ? [] : read.findings.map(oscalFindingText);
  expect(told[0]).toBe('assessment-results/results/0/observations/0：目録にない点検項目です。');
  expect(told.join('')).not.toContain('見本');
  const torn = readOscalResults('{');
  expect(torn.ok ? '' : torn.findings.map(oscalFindingText).join('')).toMatch(/^JSON として読めません/);
});
