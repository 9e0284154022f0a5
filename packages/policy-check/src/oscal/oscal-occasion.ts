import { isPlainDate, type PlainDate } from '@fukushi-kit/calendar';

/**
 * For which contract and at which time documents are written.
 *
 * @clause none a shape of this project, not of a source
 */
export interface OscalWriting {
  /**
   * What names the contract, `null` where nothing does. It is part of every UUID, so that two contracts never share one;
   * name it as no other contract of those who exchange these documents is named.
   */
  readonly contract: string | null;
  /** `last-modified`, as RFC 3339 has it, with the offset: `2026-04-15T18:00:00+09:00`. */
  readonly modified: string;
}

/**
 * The same, and as of which day the agreement is looked at.
 *
 * @clause none a shape of this project, not of a source
 */
export interface OscalOccasion extends OscalWriting {
  readonly asOf: PlainDate;
}

/** The first second of a day where the cities are. */
export function dayStart(day: string): string {
  return `${day}T00:00:00+09:00`;
}

/** The last second of a day where the cities are: a check is as of the end of a day. */
export function dayEnd(day: string): string {
  return `${day}T23:59:59+09:00`;
}

const CLOCK = /^T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?/;

/** The offsets that OSCAL knows. */
const OFFSET = /^(Z|-((0[0-9]|1[0-2]):00|0[39]:30)|\+((0[0-9]|1[0-4]):00|(0[34569]|10):30|(0[58]|12):45))$/;

/** A time as OSCAL has it. */
export function writtenTime(text: string): string {
  const clock = CLOCK.exec(text.slice(10))?.[0];
  if (clock === undefined || !isPlainDate(text.slice(0, 10)) || !OFFSET.test(text.slice(10 + clock.length)))
    throw new RangeError(`Not a time with its offset, got ${JSON.stringify(text)}`);
  return text;
}
