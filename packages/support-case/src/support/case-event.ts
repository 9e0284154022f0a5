import type { SupportCase } from '@fukushi-kit/schema';

/**
 * What happened in a support case (支援の経過): one entry of its log.
 *
 * @clause kashiwa-r7:7(2)イ kashiwa-r7:7(2)ウ kashiwa-r7:7(2)エ kashiwa-r7:7(2)オ
 */
export type CaseEvent = SupportCase['events'][number];

/**
 * A programme that has a plan and a life of its own: multi-agency work (多機関協働), outreach (アウトリーチ), participation
 * support (参加支援).
 *
 * @clause kashiwa-r7:7(2)カ(ｵ)
 */
export type Programme = PlanMade['programme'];

/**
 * The making of a plan or a re-plan (再プラン).
 *
 * @clause kashiwa-r7:7(2)ウ kashiwa-r7:7(2)エ
 */
export type PlanMade = Extract<CaseEvent, { readonly kind: 'plan-made' }>;

/**
 * A meeting on a case: the multilayered support conference, the statutory support council or a case meeting.
 *
 * @clause kashiwa-r7:7(2)カ(ｵ)
 */
export type MeetingHeld = Extract<CaseEvent, { readonly kind: 'meeting-held' }>;

/**
 * What a meeting deliberated on.
 *
 * @clause kashiwa-r7:7(2)カ(ｵ)
 */
export type MeetingOccasion = MeetingHeld['items'][number]['occasion'];
