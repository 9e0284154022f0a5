/**
 * The codes of the findings that reading dates and holiday files can give; their text is in `messages`.
 *
 * @clause none a shape of this project
 */
export type CalendarFindingCode = EraDateCode | 'era-read-as-other' | HolidayCsvCode;

/**
 * Why a date in an era (和暦) is refused.
 *
 * @clause none a shape of this project
 */
export type EraDateCode =
  | 'era-date-unreadable'
  | 'era-year-zero'
  | 'era-no-such-day'
  | 'era-before-gregorian'
  | 'era-outside-reign';

/**
 * Why a file of national holidays is refused.
 *
 * @clause none a shape of this project
 */
export type HolidayCsvCode =
  | 'holiday-header-differs'
  | 'holiday-row-shape'
  | 'holiday-no-such-day'
  | 'holiday-name-blank'
  | 'holiday-day-twice'
  | 'holiday-year-incomplete'
  | 'holiday-none';
