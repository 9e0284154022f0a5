/** The minutes of a day. */
export const MINUTES_OF_DAY: number = 24 * 60;

/** How many minutes of its day a time (09:05) comes after. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The time that comes so many minutes after the beginning of a day. */
export function timeAfter(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
