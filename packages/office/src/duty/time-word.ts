/**
 * How a contract puts the time of a duty. The last eight give no number: 直ちに, 速やかに, 遅延なく, 迅速に, あらかじめ,
 * したとき, 後に, and no word at all. Nothing turns them into one, save a setting of the municipality.
 *
 * @clause none the words of several clauses, each named by its duty
 */
export type TimeWord =
  | 'day-of-next-month'
  | 'end-of-period'
  | 'within-period'
  | 'within-days'
  | 'agreed-day'
  | 'month-before'
  | 'before'
  | 'by-meeting'
  | 'about-a-month'
  | 'at-once'
  | 'promptly'
  | 'without-delay'
  | 'swiftly'
  | 'beforehand'
  | 'when'
  | 'after'
  | 'none';
