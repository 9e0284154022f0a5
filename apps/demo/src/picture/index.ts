export { ConsultationsByMonth } from './consultations-by-month.tsx';
export { DueCalendar } from './due-calendar.tsx';
export type { MonthConsultations } from './month-column.ts';
export { PlanProgress } from './plan-progress.tsx';
export { RiskByKind, type RiskKind, type RiskRank } from './risk-by-kind.tsx';
export { type ChapterVerdicts, VerdictsByChapter } from './verdicts-by-chapter.tsx';
