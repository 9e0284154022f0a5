import {
  type ControlResult,
  control,
  controlFindingText,
  type PolicyReport,
  type Verdict,
  words,
} from '@fukushi-kit/policy-check';
import { policyMessages } from './messages.ja.ts';

const SHOWN: readonly Verdict[] = ['nonconforming', 'unverified', 'effort-unmet', 'left-to-city'];

/**
 * What a report found, verdict by verdict: each control with its clause and its findings. A finding that controls share stands
 * with the first of them.
 */
export function resultLines({ results }: PolicyReport): readonly string[] {
  const first = new Map<string, string>();
  const section = (head: string, among: readonly ControlResult[]): readonly string[] =>
    among.length === 0
      ? []
      : ['', policyMessages.sectionHead(head, among.length), ...among.flatMap((result) => lines(result, first))];
  const ofVerdict = (verdict: Verdict): readonly ControlResult[] =>
    results.filter((result) => result.verdict === verdict && (verdict !== 'left-to-city' || isTold(result)));
  return [
    ...SHOWN.flatMap((verdict) => section(words.verdict[verdict], ofVerdict(verdict))),
    ...section(
      policyMessages.told,
      results.filter((result) => !SHOWN.includes(result.verdict) && isTold(result)),
    ),
  ];
}

function isTold({ findings }: ControlResult): boolean {
  return findings.length > 0;
}

function lines(result: ControlResult, first: Map<string, string>): readonly string[] {
  const { id, gravity, title, clause } = control(result.control);
  const fresh = result.findings.filter(({ key }) => !first.has(key));
  for (const { key } of fresh) first.set(key, id);
  const others = result.findings.flatMap(({ key }) => first.get(key) ?? []).filter((other) => other !== id);
  return [
    `  ${policyMessages.control(id, words.gravity[gravity], title, clause)}`,
    ...(result.waivers.length === 0 ? [] : [`    ${policyMessages.underWaiver(result.waivers)}`]),
    ...fresh.map((finding) => `    ${controlFindingText(finding)}`),
    ...[...new Set(others)].map((other) => `    ${policyMessages.sameFindings(other)}`),
  ];
}
