/** What stands in the calendar for a visit without a control number. */
export const WITHOUT_NUMBER = '番号なし';

/** What stands in the calendar beside the number of an outreach visit. */
export const OUTREACH = 'アウトリーチ';
