import { type MonthlyResults, monthlyResults } from '@fukushi-kit/support-case';

/** What a month is counted from. */
export type CountedMonth = Parameters<typeof monthlyResults>[0];

type ByChannel = MonthlyResults['consultations']['byChannel'];

/** The sums at the sides of the table of channels and attributes. */
export interface Margins {
  readonly ofChannel: (channel: keyof ByChannel) => number | null;
  readonly ofAttribute: (attribute: string) => number | null;
}

/**
 * The margins as `monthlyResults` itself counts them: of a channel where no attribute tells consultations apart, of an
 * attribute where no channel does.
 */
export function marginsOf(counted: CountedMonth): Margins {
  const { log } = counted;
  const withoutAttributes = monthlyResults({ ...counted, attributes: [] }).consultations.byChannel;
  const consultations = log.consultations.map((each) => ({ ...each, channel: 'visit' as const }));
  const withoutChannels = monthlyResults({ ...counted, log: { ...log, consultations } }).consultations.byChannel.visit;
  return {
    ofChannel: (channel) => withoutAttributes[channel]['not-recorded'] ?? null,
    ofAttribute: (attribute) => withoutChannels[attribute] ?? null,
  };
}
