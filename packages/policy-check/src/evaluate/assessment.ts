import type { PlainDate } from '@fukushi-kit/calendar';
import type { AccessRow, PolicyAgreement } from '@fukushi-kit/schema';
import type { Books } from '../book/books.ts';
import type { Check } from '../check/check.ts';
import { checks } from '../check/checks.ts';
import { othersChecks } from '../check/others.ts';
import type { Catalogue } from '../control/catalogue.ts';
import type { Control } from '../control/control.ts';
import type { ControlId } from '../control/control-id.ts';
import { contractTime } from '../judge/contract-time.ts';
import type { Inquiry } from '../judge/inquiry.ts';
import { type Judgement, plainly, remarked, type Standing, worst } from '../judge/judgement.ts';
import { exclusionReason } from './agreed.ts';
import { controlFinding } from './control-finding.ts';
import type { ControlResult } from './control-result.ts';
import { inquiryFor, rowsAt } from './inquiry-for.ts';
import { type PersonPart, personPart } from './person-part.ts';
import { verdictOf } from './verdict.ts';
import { waiversFor } from './waived.ts';

/** What is checked, by what, and as of which day. */
export interface Question {
  readonly catalogue: Catalogue;
  readonly books: Books;
  readonly agreement: PolicyAgreement;
  readonly asOf: PlainDate;
}

/** A check under way: it takes the access log row by row, then tells how the controls stand. */
export interface Assessment {
  readonly see: (row: AccessRow) => void;
  readonly results: () => readonly ControlResult[];
}

const ownChecks: ReadonlyMap<string, Check> = new Map(Object.entries(checks));

/** Begins to check some controls of a catalogue. The rows of the access log in the books are not read here. */
export function assessment(question: Question, controls: readonly Control[]): Assessment {
  const { catalogue, books, asOf } = question;
  const rows = rowsAt(books, asOf);
  const wanted = new Set([...controls, ...controls.flatMap(({ id }) => othersChecks.get(id)?.of(catalogue) ?? [])]);
  const contract = contractTime(books, asOf);
  const watches = [...wanted].map((control) => {
    const check = ownChecks.get(control.id);
    if (check === undefined) return { control, see: null, judge: () => plainly('conforming') };
    if (contract === null) return { control, see: null, judge: withoutContract };
    return { control, ...watchOf(check, inquiryFor(control, { ...question, rows, contract })) };
  });
  const seeing = watches.flatMap(({ see }) => (see === null ? [] : [see]));
  return {
    see(row) {
      for (const see of seeing) see(row);
    },
    results() {
      const data = new Map(watches.map(({ control, judge }) => [control.id, judge()]));
      const standings = new Map(watches.map(({ control }) => [control.id, standingOf(question, control, data)]));
      return controls.map((control) => resultOf(question, control, dataPart(question, control, data, standings)));
    },
  };
}

interface Asked {
  /** `null` where the control needs no row of the access log. */
  readonly see: ((row: AccessRow) => void) | null;
  readonly judge: () => Judgement;
}

function watchOf(check: Check, at: Inquiry): Asked {
  return typeof check === 'function' ? { see: null, judge: () => check(at) } : check.watch(at);
}

/** Without the days of the contract nobody knows for which days a register has to be complete, or what is owed when. */
function withoutContract(): Judgement {
  return remarked('open', 'contract-not-recorded', 'contract');
}

/** The data part of a control: its own, and how the controls stand from which it follows. */
function dataPart(
  { catalogue }: Question,
  { id }: Control,
  data: ReadonlyMap<ControlId, Judgement>,
  standings: ReadonlyMap<ControlId, Standing>,
): Judgement {
  const own = data.get(id) ?? plainly('conforming');
  const others = othersChecks.get(id);
  if (others === undefined) return own;
  const told = others
    .of(catalogue)
    .map((control) => ({ control, standing: standings.get(control.id) ?? ('unverified' as const) }));
  return worst([own, others.judge(told)]);
}

/** How a control stands for those that follow from it: by its data and by what a person said, unless it is left out. */
function standingOf(question: Question, control: Control, data: ReadonlyMap<ControlId, Judgement>): Standing {
  if (exclusionReason(question.agreement, control, question.asOf) !== null) return 'not-applicable';
  const own = data.get(control.id) ?? plainly('unverified');
  const person = personFor(question, control, own);
  return person === null ? own.standing : worst([own, person.judgement]).standing;
}

function resultOf(question: Question, control: Control, data: Judgement): ControlResult {
  const { books, agreement, asOf } = question;
  const none = { control: control.id, findings: [], confirmation: null, waivers: [], isExcluded: false } as const;
  if (exclusionReason(agreement, control, asOf) !== null)
    return { ...none, verdict: 'not-applicable', isExcluded: true };
  const person = personFor(question, control, data);
  const judgement = person === null ? data : worst([data, person.judgement]);
  const findings = distinct(judgement.remarks.map((remark) => controlFinding(control, remark)));
  const verdict = verdictOf(control, judgement.standing);
  return {
    ...none,
    verdict,
    findings,
    confirmation: person?.confirmation ?? null,
    waivers: verdict === 'nonconforming' ? waiversFor(books.waivers, control, findings, asOf) : [],
  };
}

/**
 * A person has the last word on what the data leave standing. Nobody can confirm what is broken or not known; what is not
 * known somebody may still find wanting.
 */
function personFor({ books, asOf }: Question, control: Control, { standing }: Judgement): PersonPart | null {
  const { automation } = control;
  if (automation !== 'data-and-person' && automation !== 'person') return null;
  if (standing !== 'conforming' && standing !== 'unverified') return null;
  const person = personPart(books.confirmations, control, asOf);
  return standing === 'conforming' || person.judgement.standing === 'nonconforming' ? person : null;
}

/** Each finding once, though several parts of a control may have made it. */
export function distinct<Found extends { readonly key: string }>(findings: readonly Found[]): readonly Found[] {
  return [...new Map(findings.map((each) => [each.key, each])).values()];
}
