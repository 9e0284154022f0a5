import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { dataDigest } from '@fukushi-kit/form';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type FormRecord, formReadMessage, formRecord, printPdf, readForm } from '../src/index.ts';
import { laidOut } from './laid-out.ts';
import { noteForm } from './note-form.ts';
import { sampleSheets } from './sample-sheets.ts';

const day = '2025-06-30';
const note = { text: '髙橋 辻\u{e0100} 𠮷', nothing: null };
const noteRecord = formRecord(noteForm, note);

function printOf(records: readonly FormRecord[], attachments: Parameters<typeof printPdf>[1]['attachments'] = []) {
  return printPdf([laidOut(noteForm, note)], { day, records, attachments });
}

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const joined = (...parts: (string | Uint8Array)[]) =>
  Uint8Array.from(Buffer.concat(parts.map((part) => Buffer.from(typeof part === 'string' ? latin1(part) : part))));

function codesOf(bytes: Uint8Array, maximumBytes?: number): string[] {
  const read = readForm(bytes, maximumBytes === undefined ? {} : { maximumBytes });
  return read.ok ? ['ok'] : read.findings.map(({ code }) => code);
}

let printed: Uint8Array;
beforeAll(async () => {
  printed = await printOf([noteRecord]);
});

describe('a printed form', () => {
  test.each(sampleSheets)('gives the data of %s back', async (_, definition, data) => {
    const records = [formRecord(definition, data)];
    const models = definition.copies.map(({ id }) => laidOut(definition, data, { copy: id }));
    const read = readForm(await printPdf(models, { day, records }));
    expect(read).toEqual({ ok: true, value: [{ ...records[0], digest: dataDigest(data) }] });
  });

  test('gives back the data of every form in it, in their order', async () => {
    const other = formRecord({ ...noteForm, id: 'note-2', version: '2' }, { text: '二枚目' });
    const read = readForm(await printOf([noteRecord, other, noteRecord]));
    expect(read.ok && read.value.map(({ form, version, data }) => [form, version, data])).toEqual([
      ['note', '1', note],
      ['note-2', '2', { text: '二枚目' }],
      ['note', '1', note],
    ]);
  });

  test('says which overlay it was made with', async () => {
    const overlay = { municipality: '見本市', operations: 2, digest: 'ab'.repeat(32) };
    const read = readForm(await printOf([formRecord({ ...noteForm, overlay }, note)]));
    expect(read.ok && read.value[0].overlay).toBe(overlay.digest);
  });

  test('that another program saved again, all objects packed anew, gives the same', () => {
    const bytes = readFileSync(new URL('../fixtures/saved-again.pdf', import.meta.url));
    expect(bytes.includes('/ObjStm')).toBe(true);
    const read = readForm(bytes);
    expect(read.ok && read.value.map(({ data }) => data)).toEqual([
      { n: null, text: '髙橋 辻\u{e0100} 𠮷' },
      { text: 'b' },
    ]);
  });

  test('to which a reader added a note gives the same', () => {
    const table = /startxref\n(\d+)/.exec(Buffer.from(printed).toString('latin1'))?.[1];
    const [root] = /\/Root \d+ 0 R/.exec(Buffer.from(printed).toString('latin1')) ?? [''];
    const added = `9999 0 obj\n(a note \\(by hand\\) \\101\\\n)\nendobj\n`;
    const trailer = `trailer\n<< /Size 10000 ${root} /Prev ${table} >>\nstartxref\n${printed.length + added.length}\n%%EOF\n`;
    const entry = `xref\n9999 1\n${String(printed.length).padStart(10, '0')} 00000 n \n`;
    expect(codesOf(joined(printed, added, entry, trailer))).toEqual(['ok']);
  });
});

describe('data that are not those that were printed', () => {
  /** The print with its only file of data put in again, changed; the place and length of everything else stays. */
  function withData(change: (text: string) => string): Uint8Array {
    const file = Buffer.from(printed);
    const packed = deflateSync(Buffer.from('{"nothing":null,"text":"髙橋 辻\u{e0100} 𠮷"}'));
    const at = file.indexOf(packed);
    if (at === -1) throw new Error('The data are not where they were expected');
    const changed = deflateSync(Buffer.from(change('{"nothing":null,"text":"髙橋 辻\u{e0100} 𠮷"}')));
    if (changed.length > packed.length) throw new Error('The changed data are longer');
    changed.copy(file, at);
    return Uint8Array.from(file);
  }

  test('in one byte are told', () => {
    const changed = withData((text) => text.replace('null', 'nul1'));
    expect(readForm(changed)).toEqual({
      ok: false,
      findings: [{ code: 'digest-differs', path: [], severity: 'error', detail: { file: 'data.json' } }],
    });
  });

  test('in a blank that means nothing are told too', () => {
    expect(codesOf(withData((text) => text.replace('null,', 'nul ,')))).toEqual(['digest-differs']);
  });

  test.each(['data.json', 'manifest.json'])('because a second %s came to them say nothing certain', async (name) => {
    const file = Buffer.from(
      await printOf([noteRecord], [{ name: 'x'.repeat(name.length), description: '', json: 1 }]),
    );
    const from = file.indexOf(`/EmbeddedFiles`);
    const twice = Buffer.from(file.toString('latin1').replaceAll('x'.repeat(name.length), name), 'latin1');
    expect(from).toBeGreaterThan(0);
    expect(codesOf(twice)).toEqual([name === 'data.json' ? 'digest-differs' : 'broken-manifest']);
  });
});

describe('a file that is no printed form', () => {
  test.each<[what: string, bytes: () => Uint8Array | Promise<Uint8Array>, code: string]>([
    ['nothing', () => new Uint8Array(), 'not-a-pdf'],
    ['a text', () => latin1('{"form": "note"}'), 'not-a-pdf'],
    ['a blank form', () => printOf([]), 'no-attachment'],
    ['one with other files', () => printOf([], [{ name: 'data.json', description: '', json: {} }]), 'no-attachment'],
    [
      'one with a manifest of its own',
      () => printOf([], [{ name: 'manifest.json', description: '', json: { records: [] } }]),
      'broken-manifest',
    ],
    ['its first half', () => printed.subarray(0, printed.length / 2), 'broken-pdf'],
    ['all but its end', () => printed.subarray(0, printed.length - 40), 'broken-pdf'],
    ['its end', () => joined('%PDF-1.7\n', printed.subarray(printed.length / 2)), 'broken-pdf'],
    ['one under a password', () => protectedBy('<< /Filter /Standard /V 5 >>'), 'encrypted'],
    ['one under no password', () => protectedBy('null'), 'ok'],
  ])('%s', async (_, bytes, code) => {
    expect(codesOf(await bytes())).toEqual([code]);
  });

  function protectedBy(encryption: string): Uint8Array {
    const text = Buffer.from(printed).toString('latin1');
    return latin1(text.replace(/trailer\n<</, `trailer\n<<\n/Encrypt ${encryption}`));
  }
});

describe('a manifest that does not keep its schema', () => {
  test.each([
    ['a file of another name', { file: '../data.json' }],
    ['a form that is no id', { form: 'Chigasaki R7' }],
    ['a digest that is none', { digest: 'ABC' }],
  ])('%s', async (_, change) => {
    const record = {
      file: 'data.json',
      form: 'note',
      version: '1',
      schema: 'note',
      overlay: null,
      digest: '0'.repeat(64),
    };
    const json = { schemaVersion: '1', records: [{ ...record, ...change }] };
    const bytes = await printOf([], [{ name: 'manifest.json', description: '', json }]);
    expect(codesOf(bytes)).toEqual(['broken-manifest']);
    const sound = { schemaVersion: '1', records: [record] };
    const attached = await printOf([], [{ name: 'manifest.json', description: '', json: sound }]);
    expect(codesOf(attached)).toEqual(['no-attachment']);
  });

  test('is not written either', async () => {
    await expect(printOf([{ ...noteRecord, form: 'Chigasaki R7' }])).rejects.toThrow(RangeError);
    await expect(printOf([noteRecord], [{ name: 'data.json', description: '', json: {} }])).rejects.toThrow(
      'data.json',
    );
  });
});

describe('a hostile file', () => {
  const start = '%PDF-1.7\n';
  const end = `\nstartxref\n${start.length}\n%%EOF\n`;
  const stream = (entries: string, packed: Uint8Array) =>
    joined(start, `1 0 obj\n<< ${entries} /Length ${packed.length} >>\nstream\n`, packed, '\nendstream\nendobj', end);
  const zeros = (bytes: number) => deflateSync(Buffer.alloc(bytes));

  test.each<[what: string, bytes: () => Uint8Array, code: string]>([
    [
      'claims two thousand million objects',
      () => stream('/Type /XRef /Size 2000000000 /W [0 0 0] /Root 1 0 R', latin1('')),
      'broken-pdf',
    ],
    [
      'unpacks to more than it may',
      () => stream('/Type /XRef /W [1 1 1] /Filter /FlateDecode', zeros(30_000_000)),
      'too-large',
    ],
    ['is packed twice', () => stream('/W [1 1 1] /Filter [/FlateDecode /FlateDecode]', zeros(10)), 'broken-pdf'],
    ['nests without end', () => joined(start, 'xref\ntrailer\n', '['.repeat(100_000), end), 'broken-pdf'],
    [
      'has more values than it may',
      () => joined(start, 'xref\ntrailer\n<< /Root [', '0 '.repeat(300_000), '] >>', end),
      'too-large',
    ],
    [
      'has tables that lead to each other',
      () => joined(start, `xref\ntrailer\n<< /Prev ${start.length} >>`, end),
      'broken-pdf',
    ],
    ['has lengths that lead to each other', () => lengths(), 'broken-pdf'],
    ['has a name tree that holds itself', () => tree('/Kids [3 0 R]'), 'broken-pdf'],
    ['has a root that is not there', () => joined(start, 'xref\n0 0\ntrailer\n<< /Root 7 0 R >>', end), 'broken-pdf'],
    [
      'has a text that does not end',
      () => joined(start, `xref\ntrailer\n<< /A (${'('.repeat(70_000)}`, end),
      'broken-pdf',
    ],
  ])('that %s is refused', (_, bytes, code) => {
    expect(codesOf(bytes(), 10_000_000)).toEqual([code]);
  });

  function objects(...bodies: string[]): Uint8Array {
    let file = start;
    const places = bodies.map((body, index) => {
      const at = file.length;
      file += `${index + 1} 0 obj\n${body}\nendobj\n`;
      return `${String(at).padStart(10, '0')} 00000 n \n`;
    });
    const table = file.length;
    return latin1(
      `${file}xref\n1 ${bodies.length}\n${places.join('')}trailer\n<< /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`,
    );
  }

  function lengths(): Uint8Array {
    return objects('<< /Length 2 0 R >>\nstream\n\nendstream', '<< /Length 1 0 R >>\nstream\n\nendstream');
  }

  function tree(node: string): Uint8Array {
    return objects('<< /Names 2 0 R >>', '<< /EmbeddedFiles 3 0 R >>', `<< ${node} >>`);
  }

  test('gives findings and never throws, whatever its bytes', () => {
    const places = fc.array(fc.tuple(fc.nat(printed.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(places, fc.nat(printed.length), (changes, length) => {
        const bytes = Uint8Array.from(printed);
        for (const [at, byte] of changes) bytes[at] = byte;
        for (const file of [bytes, bytes.subarray(0, length)]) {
          const read = readForm(file);
          if (!read.ok) expect(read.findings.map(formReadMessage).join('')).not.toContain('undefined');
          else expect(read.value.map(({ data }) => data)).toEqual([note]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
