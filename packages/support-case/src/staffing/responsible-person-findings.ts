import type { PlainDate } from '@fukushi-kit/calendar';
import type { StaffRoster } from '@fukushi-kit/schema';
import type { SupportFinding } from '../finding-code.ts';
import type { PerformancePeriod } from '../performance-period.ts';
import { covers, daySpans } from './day-spans.ts';

type ResponsibleFinding = SupportFinding<
  'no-responsible-person' | 'several-responsible-persons' | 'responsible-person-open' | 'responsible-but-not-placed'
>;

/**
 * Days of a period on which there is not exactly one responsible person (責任者), or on which nobody knows, each with its
 * first and last day in `detail`; and responsible persons on days without a placement.
 *
 * @throws {RangeError} if the period or a day of the roster does not stand.
 *
 * @clause kashiwa-r7:6(4)
 *
 * @example
 * const member = { placements: [{ from: '2025-04-01', to: null, weeklyHours: '38.75' }], responsible: [{ from: '2025-04-02', to: null }] }
 * const found = responsiblePersonFindings({ staff: [member] }, { from: '2025-04-01', to: '2026-03-31' })
 * found.map(({ code, detail }) => [code, detail])
 * // => [['no-responsible-person', { from: '2025-04-01', to: '2025-04-01' }]]
 */
export function responsiblePersonFindings(
  roster: Pick<StaffRoster, 'staff'>,
  period: PerformancePeriod,
): readonly ResponsibleFinding[] {
  const named = roster.staff.flatMap(({ responsible }) => responsible ?? []);
  const placed = roster.staff.flatMap(({ placements }) => placements);
  return [
    ...daySpans(period, named).flatMap((span) => ofNumber(roster, span)),
    ...daySpans(period, [...named, ...placed]).flatMap((span) => ofPlacement(roster, span)),
  ];
}

type Span = { readonly from: PlainDate; readonly to: PlainDate };

function ofNumber({ staff }: Pick<StaffRoster, 'staff'>, span: Span): readonly ResponsibleFinding[] {
  const named = staff.filter(({ responsible }) => responsible?.some((spell) => covers(spell, span.from))).length;
  const isUnknown = staff.some(({ responsible }) => responsible === null);
  if (named > 1) return [finding('several-responsible-persons', 'error', ['staff'], span, { count: named })];
  if (isUnknown) return [finding('responsible-person-open', 'warning', ['staff'], span)];
  return named === 0 ? [finding('no-responsible-person', 'error', ['staff'], span)] : [];
}

function ofPlacement({ staff }: Pick<StaffRoster, 'staff'>, span: Span): readonly ResponsibleFinding[] {
  return staff.flatMap(({ responsible, placements }, index) => {
    const isResponsible = responsible?.some((spell) => covers(spell, span.from)) === true;
    const isPlaced = placements.some((placement) => covers(placement, span.from));
    return isResponsible && !isPlaced
      ? [finding('responsible-but-not-placed', 'error', ['staff', index, 'responsible'], span)]
      : [];
  });
}

function finding(
  code: ResponsibleFinding['code'],
  severity: 'error' | 'warning',
  path: readonly PropertyKey[],
  { from, to }: Span,
  more: { readonly count?: number } = {},
): ResponsibleFinding {
  return { code, path, severity, clauses: ['kashiwa-r7:6(4)'], detail: { ...more, from, to } };
}
