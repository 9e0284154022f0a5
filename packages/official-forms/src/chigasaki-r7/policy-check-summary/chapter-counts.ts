import type { PolicyReport, VerdictCounts } from '@fukushi-kit/policy-check';
import type { FigureVerdictBars, SummaryTotal } from '@fukushi-kit/schema';

/** The counts of a report as the table has them, efforts apart; `all` is what they come to. */
export function countsRow({ efforts, ...duties }: VerdictCounts): SummaryTotal {
  const { conforming, nonconforming, waived, notApplicable, unverified, leftToCity } = duties;
  const all =
    conforming +
    nonconforming +
    notApplicable +
    unverified +
    efforts.conforming +
    efforts.effortUnmet +
    efforts.notApplicable +
    efforts.unverified +
    leftToCity;
  return {
    conforming,
    nonconforming,
    waived,
    notApplicable,
    unverified,
    effortConforming: efforts.conforming,
    effortUnmet: efforts.effortUnmet,
    effortNotApplicable: efforts.notApplicable,
    effortUnverified: efforts.unverified,
    leftToCity,
    all,
  };
}

/** The same as bars: duties and efforts that came out alike are one part. */
export function countsChart({ chapters }: PolicyReport): FigureVerdictBars {
  return {
    bars: chapters.map(({ title, counts: { efforts, ...duties } }) => ({
      name: title,
      conforming: duties.conforming + efforts.conforming,
      nonconforming: duties.nonconforming,
      effortUnmet: efforts.effortUnmet,
      unverified: duties.unverified + efforts.unverified,
      notApplicable: duties.notApplicable + efforts.notApplicable,
      leftToCity: duties.leftToCity,
    })),
  };
}
