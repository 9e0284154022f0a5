import type { Qualification } from '@fukushi-kit/support-case';

/** The qualifications of an adviser as the specification names them. */
export const qualificationNames: Readonly<Record<Qualification, string>> = {
  'certified-social-worker': '社会福祉士',
  'mental-health-social-worker': '精神保健福祉士',
  'public-health-nurse': '保健師',
  nurse: '看護師',
  'care-manager': '介護支援専門員',
  'certified-care-worker': '介護福祉士',
  'clinical-psychologist': '臨床心理士',
  other: 'その他',
};

/** What stands in the boxes of the chart besides names. */
export const chartWords = {
  commissioner: '発注者',
  city: '柏市',
  reports: '報告・協議',
  roles: { responsible: '責任者', adviser: '相談員' },
  dedication: { dedicated: '専従', 'other-duty': '兼務' },
} as const;
