import { type PlainDate, plainDate } from '@fukushi-kit/calendar';
import type { PolicyHeader } from '@fukushi-kit/official-forms';
import { type PolicySheetHead, parseDocument } from '@fukushi-kit/schema';
import { findingLine, firstLines } from '../finding-line.ts';
import { messages } from '../messages.ja.ts';
import { type Outcome, wrongUse } from '../outcome.ts';
import { readJsonFile } from '../read-json-file.ts';
import { nameOf } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { policyMessages } from './messages.ja.ts';

/** What no register tells is left blank on paper, to be written by hand. */
const BY_HAND: PolicyHeader = {
  controlNumber: null,
  madeOn: null,
  contractName: null,
  contractorName: null,
  kind: null,
  from: null,
  to: null,
  by: null,
  rulesVersion: null,
  logHead: null,
  remark: null,
  confirmedBy: null,
  confirmedOn: null,
};

/**
 * What the head and the foot of the printed sheets say, from a file; nothing where none is named. `asOf` is the day of the
 * check, with which a period ends that names no end.
 */
export async function sheetHeadFile(
  path: string | undefined,
  asOf: PlainDate | null,
  terminal: Terminal,
): Promise<Outcome<PolicyHeader>> {
  if (path === undefined) return { ok: true, value: BY_HAND };
  const json = await readJsonFile(path, terminal);
  if (!json.ok) return wrongUse(...json.lines);
  const read = parseDocument('PolicySheetHead', json.value);
  if (!read.ok) {
    const lines = read.findings.map((finding) => findingLine(nameOf(path), finding, 'PolicySheetHead'));
    return wrongUse(...firstLines(lines));
  }
  const value = headerOf(read.value);
  const to = value.to ?? asOf;
  if (value.from !== null && to !== null && to < value.from)
    return wrongUse(messages.at(nameOf(path), policyMessages.periodReversed));
  return { ok: true, value };
}

function headerOf({ schemaVersion, madeOn, from, to, confirmedOn, ...texts }: PolicySheetHead): PolicyHeader {
  return { ...texts, madeOn: dayOf(madeOn), from: dayOf(from), to: dayOf(to), confirmedOn: dayOf(confirmedOn) };
}

function dayOf(day: string | null): PlainDate | null {
  return day === null ? null : plainDate(day);
}
