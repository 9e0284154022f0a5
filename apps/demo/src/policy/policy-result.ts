import {
  type CatalogueId,
  type ChapterCounts,
  type ControlFinding,
  type ControlResult,
  catalogues,
  type PolicyReport,
  type VerdictCounts,
  words,
} from '@fukushi-kit/policy-check';
import { z } from 'zod';

/** A border for every field of what the package tells, and for no other: a field that it adds is missed by the compiler. */
type Fields<Told> = { readonly [Field in keyof Told]-?: z.ZodType };

const text = z.string().min(1).max(200);
const count = z.int().nonnegative();
const digest = z.string().regex(/^(sha-256:)?[0-9a-f]{64}$/);
const detail = z.record(z.string().max(100), z.union([z.string().max(500), z.number()]));

const finding = z.looseObject({
  code: text,
  path: z.array(z.union([z.string().max(200), z.number()])).max(20),
  severity: z.enum(['error', 'warning', 'notice']),
  clauses: z.array(text).max(20).optional(),
  detail: detail.optional(),
});

const controlFinding = z.strictObject({
  ...finding.shape,
  key: text,
  control: text,
  book: text.nullable(),
  named: z.enum(['rows', 'months', 'controls']),
  rows: z.array(text).max(100),
  total: count,
} satisfies Fields<ControlFinding>);

const counts = z.strictObject({
  conforming: count,
  nonconforming: count,
  notApplicable: count,
  unverified: count,
  waived: count,
  efforts: z.strictObject({
    conforming: count,
    effortUnmet: count,
    notApplicable: count,
    unverified: count,
  } satisfies Fields<VerdictCounts['efforts']>),
  leftToCity: count,
} satisfies Fields<VerdictCounts>);

const report = z.strictObject({
  catalogue: z.enum(catalogues.map(({ id }) => id)),
  asOf: z.iso.date(),
  results: z
    .array(
      z.strictObject({
        control: text,
        verdict: z.enum(Object.keys(words.verdict)),
        findings: z.array(controlFinding).max(500),
        confirmation: text.nullable(),
        waivers: z.array(text).max(500),
        isExcluded: z.boolean(),
      } satisfies Fields<ControlResult>),
    )
    .max(500),
  findings: z.array(controlFinding).max(20_000),
  counts,
  chapters: z.array(z.strictObject({ id: text, title: text, counts } satisfies Fields<ChapterCounts>)).max(100),
  waiverFindings: z.array(finding).max(5000),
} satisfies Fields<PolicyReport>);

const result = z.strictObject({
  schemaVersion: z.literal('1'),
  handedInOn: z.iso.date(),
  /** The report as it came out: rows by their numbers, nothing of what stands in a register. */
  report,
  /** Every book that it was made from: how many rows, and the digest. */
  evidence: z.array(z.strictObject({ book: text, rows: count.nullable(), digest })).max(50),
  /** The digest of the agreement (取決め) and of the report. */
  agreementDigest: digest,
  reportDigest: digest,
  /** The head of the contractor's audit log at that moment, to be kept on the city's side. */
  auditHead: z.strictObject({ sequence: count, hash: text }),
});

/** The result of a check (点検) that a contractor handed to the city, as data, with the day as of which it stands. */
export interface PolicyResultBody extends Omit<z.infer<typeof result>, 'report'> {
  readonly report: PolicyReport;
}

/** The border of such a result. Codes and controls are those of the package that made it. */
export const policyResultSchema: z.ZodType<PolicyResultBody, unknown> =
  result as unknown as z.ZodType<PolicyResultBody>;

/** The id under which a result is kept: the catalogue, the day, and how many times it was handed in. */
export function policyResultId(catalogue: CatalogueId, asOf: string, round: number): string {
  return `${catalogue}.${asOf}.${round}`;
}
