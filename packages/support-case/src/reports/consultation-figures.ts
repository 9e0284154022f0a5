import type { SupportFinding } from '../finding-code.ts';
import { isInPeriod, type PerformancePeriod } from '../performance-period.ts';
import { type Consultation, isHandedOver } from '../reception/consultation-findings.ts';

const CHANNELS = ['visit', 'outreach-visit', 'phone', 'e-mail', 'chat'] as const;

/**
 * The consultations (相談) of a month: by channel (経路) and attribute (属性), where `not-recorded` stands beside the
 * municipality's attributes; new and continuing; agencies referred to; and the chats (デジタルツール).
 *
 * @clause kashiwa-r7:8(4) kashiwa-r7:7(1)
 */
export interface ConsultationFigures {
  readonly total: number;
  readonly byChannel: Readonly<Record<Consultation['channel'], Readonly<Record<string, number>>>>;
  readonly standing: { readonly new: number; readonly continuing: number; readonly notRecorded: number };
  /** By agency, in the order in which they first appear. */
  readonly referrals: readonly { readonly agency: string; readonly count: number }[];
  readonly chat: {
    readonly count: number;
    readonly urgent: number;
    readonly handedOver: number;
    readonly urgencyNotJudged: number;
  };
}

type FigureFinding = SupportFinding<'number-twice' | 'attribute-unknown' | 'consultation-outside-period'>;

/** The consultations of the days, each number once, and what does not count or counts with a remark. */
export function consultationFigures(
  consultations: readonly Consultation[],
  by: { readonly days: PerformancePeriod; readonly period: PerformancePeriod; readonly attributes: readonly string[] },
): { readonly figures: ConsultationFigures; readonly findings: readonly FigureFinding[] } {
  const seen = new Set<string>();
  const counted: Consultation[] = [];
  const findings: FigureFinding[] = [];
  for (const [index, consultation] of consultations.entries()) {
    if (!isInPeriod(consultation.on, by.days)) continue;
    const path = ['consultations', index];
    const isOutside = !isInPeriod(consultation.on, by.period);
    if (isOutside) findings.push(finding('consultation-outside-period', [...path, 'on']));
    if (seen.has(consultation.number)) findings.push(finding('number-twice', [...path, 'number']));
    const isUnknown = consultation.attribute !== null && !by.attributes.includes(consultation.attribute);
    if (isUnknown) findings.push(finding('attribute-unknown', [...path, 'attribute']));
    if (!isOutside && !seen.has(consultation.number)) counted.push(consultation);
    seen.add(consultation.number);
  }
  return { figures: figuresOf(counted, by.attributes), findings };
}

function figuresOf(counted: readonly Consultation[], attributes: readonly string[]): ConsultationFigures {
  const number = (test: (each: Consultation) => boolean): number => counted.filter(test).length;
  const cell = (channel: Consultation['channel'], attribute: string): number =>
    number((each) => each.channel === channel && each.attribute === attribute);
  const row = (channel: Consultation['channel']): Readonly<Record<string, number>> => ({
    ...Object.fromEntries(attributes.map((attribute) => [attribute, cell(channel, attribute)])),
    'not-recorded': number(
      (each) => each.channel === channel && (each.attribute === null || !attributes.includes(each.attribute)),
    ),
  });
  const isChat = ({ channel }: Consultation): boolean => channel === 'chat';
  return {
    total: counted.length,
    byChannel: Object.fromEntries(
      CHANNELS.map((channel) => [channel, row(channel)]),
    ) as ConsultationFigures['byChannel'],
    standing: {
      new: number(({ standing }) => standing === 'new'),
      continuing: number(({ standing }) => standing === 'continuing'),
      notRecorded: number(({ standing }) => standing === null),
    },
    referrals: referralsOf(counted),
    chat: {
      count: number(isChat),
      urgent: number((each) => isChat(each) && each.isUrgent === true),
      handedOver: number(isHandedOver),
      urgencyNotJudged: number((each) => isChat(each) && each.isUrgent === null),
    },
  };
}

function referralsOf(counted: readonly Consultation[]): ConsultationFigures['referrals'] {
  const counts = new Map<string, number>();
  for (const { agency } of counted.flatMap(({ referrals }) => referrals))
    counts.set(agency, (counts.get(agency) ?? 0) + 1);
  return [...counts].map(([agency, count]) => ({ agency, count }));
}

function finding(code: FigureFinding['code'], path: readonly PropertyKey[]): FigureFinding {
  const clauses =
    code === 'consultation-outside-period'
      ? (['kashiwa-r7:2', 'kashiwa-r7:8(4)'] as const)
      : (['kashiwa-r7:8(4)'] as const);
  return { code, path, severity: 'error', clauses };
}
