import { isPlainDate, type PlainDate } from '@fukushi-kit/calendar';
import type { PolicyHeader } from '@fukushi-kit/official-forms';
import type { Catalogue } from '@fukushi-kit/policy-check';
import { messages } from '../messages.ja.ts';
import { type Outcome, wrongUse } from '../outcome.ts';
import { profileOption } from '../profile-option.ts';
import type { Action } from '../program.ts';
import type { Terminal } from '../terminal.ts';
import { contractCatalogues } from './contract-catalogues.ts';
import { type FailOn, failOnOption } from './fail-on.ts';
import { policyMessages } from './messages.ja.ts';
import { sheetHeadFile } from './sheet-head-file.ts';

/** What a check is asked for, once its options stand. */
export interface CheckOptions {
  readonly profile: string;
  readonly catalogues: readonly Catalogue[];
  readonly asOf: PlainDate;
  readonly failOn: FailOn;
  readonly json: boolean;
  readonly csv: string | undefined;
  readonly oscal: string | undefined;
  readonly pdf: string | undefined;
  /** The file with what the head of the sheets says. */
  readonly sheet: string | undefined;
  readonly header: PolicyHeader;
  readonly accessLog: string | undefined;
}

/** The options of `fukushi policy check`, or everything that is wrong with them. */
export async function checkOptions(options: Parameters<Action>[1], terminal: Terminal): Promise<Outcome<CheckOptions>> {
  const { asOf, json } = options;
  const profile = String(options['profile']);
  const [csv, oscal, pdf, sheet, accessLog] = (['csv', 'oscal', 'pdf', 'sheet', 'accessLog'] as const).map((name) =>
    textOf(options[name]),
  );
  const chosen = await profileOption(profile, terminal);
  const catalogues = chosen.ok ? contractCatalogues(chosen.value) : chosen;
  const failOn = failOnOption(options['failOn']);
  const head =
    sheet !== undefined && pdf === undefined
      ? wrongUse(policyMessages.sheetWithoutPdf)
      : await sheetHeadFile(sheet, isPlainDate(asOf) ? asOf : null, terminal);
  if (!isPlainDate(asOf) || !failOn.ok || !catalogues.ok || !head.ok) {
    const day = isPlainDate(asOf) ? [] : [messages.notADay('--as-of')];
    return wrongUse(...day, ...[failOn, catalogues, head].flatMap((each) => (each.ok ? [] : each.lines)));
  }
  const value = { profile, catalogues: catalogues.value, asOf, failOn: failOn.value, json: json === true };
  return { ok: true, value: { ...value, csv, oscal, pdf, sheet, header: head.value, accessLog } };
}

function textOf(option: string | boolean | undefined): string | undefined {
  return typeof option === 'string' ? option : undefined;
}
