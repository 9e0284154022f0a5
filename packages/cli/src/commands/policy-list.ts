import { type Catalogue, type Gravity, words } from '@fukushi-kit/policy-check';
import { writeCsv } from '@fukushi-kit/sheet';
import type { ExitCode } from '../exit-code.ts';
import { messages } from '../messages.ja.ts';
import { type Outcome, refused, wrongUse } from '../outcome.ts';
import { askedCatalogues } from '../policy/asked-catalogues.ts';
import { controlTable, type PlacedControl } from '../policy/control-table.ts';
import { gravityOption } from '../policy/gravity-option.ts';
import { policyMessages } from '../policy/messages.ja.ts';
import type { Action } from '../program.ts';
import { report } from '../report.ts';
import { notOver } from '../same-file.ts';
import { saveBytes } from '../save-bytes.ts';
import { table } from '../table.ts';
import { findingLines } from '../table-file.ts';
import type { Terminal } from '../terminal.ts';

const GRAVITIES: readonly Gravity[] = ['critical', 'high', 'medium', 'low', 'effort'];

/** `fukushi policy list [--profile <id>] [--chapter <id>] [--gravity <word>] [--json | --csv <file>]`. */
export const policyList: Action = async (_args, options, terminal) => {
  const { profile, chapter, gravity, json, csv } = options;
  if (json === true && csv !== undefined) return report(wrongUse(policyMessages.jsonNotWithCsv), terminal);
  const asked = await askedCatalogues(profile, terminal);
  if (!asked.ok) return report(asked, terminal);
  const weight = gravity === undefined ? null : gravityOption(String(gravity), '--gravity', GRAVITIES);
  if (weight?.ok === false) return report(weight, terminal);
  const within = chapterControls(asked.value, chapter === undefined ? null : String(chapter));
  if (!within.ok) return report(within, terminal);
  const found = within.value.filter(({ control }) => weight === null || control.gravity === weight.value);
  if (found.length === 0) return report(refused(policyMessages.noControls), terminal);
  if (typeof csv === 'string') return await writeList(found, csv, profile, terminal);
  terminal.stdout(`${json === true ? JSON.stringify(found.map(ofJson), null, 2) : shown(found)}\n`);
  return 0;
};

function chapterControls(among: readonly Catalogue[], id: string | null): Outcome<readonly PlacedControl[]> {
  const chapters = among.flatMap((catalogue) => catalogue.chapters.map((chapter) => ({ catalogue, chapter })));
  const asked = chapters.filter(({ chapter }) => id === null || chapter.id === id);
  if (asked.length === 0) {
    const known = chapters.map(({ chapter }) => chapter.id);
    return wrongUse(messages.at('--chapter', policyMessages.noSuchChapter(known)));
  }
  const value = asked.flatMap(({ catalogue, chapter }) =>
    chapter.controls.map((control) => ({ catalogue, chapter, control })),
  );
  return { ok: true, value };
}

/** One table for all, so that its columns stand below each other, with the heads of catalogues and chapters between. */
function shown(found: readonly PlacedControl[]): string {
  const [head = '', ...lines] = table([
    [...policyMessages.listColumns],
    ...found.map(({ control }) => [
      control.id,
      control.clause,
      control.title,
      words.gravity[control.gravity],
      words.automation[control.automation],
    ]),
  ]).split('\n');
  const body = found.flatMap(({ catalogue, chapter }, index) => {
    const before = found[index - 1];
    return [
      ...(before?.catalogue === catalogue ? [] : ['', policyMessages.catalogueHead(catalogue.title, catalogue.id)]),
      ...(before?.chapter === chapter ? [] : [policyMessages.chapterHead(chapter.id, chapter.title)]),
      lines[index] ?? '',
    ];
  });
  return [head, ...body, '', policyMessages.controlCount(found.length)].join('\n');
}

function ofJson({ catalogue, chapter, control }: PlacedControl): unknown {
  return { catalogue: catalogue.id, chapter: chapter.id, ...control };
}

async function writeList(
  found: readonly PlacedControl[],
  out: string,
  profile: string | boolean | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const target = await notOver(out, [typeof profile === 'string' ? profile : undefined], terminal);
  if (!target.ok) return report(target, terminal);
  const written = writeCsv(controlTable(found), { encoding: 'utf-8', reader: 'spreadsheet' });
  if (!written.ok) return report(refused(...findingLines(written.findings, out)), terminal);
  const saved = await saveBytes(written.value, out, terminal);
  if (!saved.ok) return report(saved, terminal);
  terminal.stdout(`${policyMessages.csvWritten(saved.value, found.length)}\n`);
  return 0;
}
