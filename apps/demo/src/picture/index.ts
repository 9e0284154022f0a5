export { ConsultationsByMonth } from './consultations-by-month.tsx';
export { DueCalendar } from './due-calendar.tsx';
export type { DueEntry, DueMonth } from './due-entry.ts';
export type { ConsultationChannel, MonthConsultations } from './month-column.ts';
export type { PicturePlace } from './picture.tsx';
export { PlanProgress } from './plan-progress.tsx';
export type { PlanStage } from './plan-stage.ts';
export { RiskByKind, type RiskKind, type RiskRank } from './risk-by-kind.tsx';
export { type ChapterVerdicts, VerdictsByChapter } from './verdicts-by-chapter.tsx';
