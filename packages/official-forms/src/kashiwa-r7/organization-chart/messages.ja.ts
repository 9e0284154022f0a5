/** What stands in the boxes of the chart besides names. */
export const chartWords = {
  commissioner: '発注者',
  city: '柏市',
  reports: '報告・協議',
  roles: { responsible: '責任者', adviser: '相談員' },
  dedication: { dedicated: '専従', 'other-duty': '兼務' },
} as const;
