import type { CentreLog } from '@fukushi-kit/schema';
import type { SupportFinding } from '../finding-code.ts';

type ManagementFinding = SupportFinding<
  | 'shared-cases-not-recorded'
  | 'improvement-without-progress'
  | 'improvement-not-shared'
  | 'training-attendance-not-recorded'
>;

/**
 * What is not recorded about the running of the centre (運営体制): cases shared in staff meetings, improvements with their
 * progress and the day they were shared, who attended a training. Training is an effort (努力義務), so that only a record
 * of one that took place can be incomplete.
 *
 * @clause kashiwa-r7:4(2)イ
 * @clause kashiwa-r7:4(2)ウ
 * @clause kashiwa-r7:4(2)オ
 *
 * @example
 * const log = {
 *   staffMeetings: [{ on: '2025-06-02', sharedCases: null, attended: ['S-01'] }],
 *   improvements: [{ item: '電話の引継ぎ票を一枚にする', progress: '試している。', sharedOn: null }],
 *   trainings: [],
 * }
 * managementFindings(log).map(({ code, clauses }) => [code, clauses])
 * // => [['shared-cases-not-recorded', ['kashiwa-r7:4(2)ウ']], ['improvement-not-shared', ['kashiwa-r7:4(2)イ']]]
 */
export function managementFindings(
  log: Pick<CentreLog, 'staffMeetings' | 'improvements' | 'trainings'>,
): readonly ManagementFinding[] {
  const meetings = log.staffMeetings.flatMap(({ sharedCases }, index) =>
    sharedCases === null
      ? [finding('shared-cases-not-recorded', 'kashiwa-r7:4(2)ウ', ['staffMeetings', index, 'sharedCases'])]
      : [],
  );
  const improvements = log.improvements.flatMap(({ progress, sharedOn }, index) => [
    ...(progress === null
      ? [finding('improvement-without-progress', 'kashiwa-r7:4(2)イ', ['improvements', index, 'progress'])]
      : []),
    ...(sharedOn === null
      ? [finding('improvement-not-shared', 'kashiwa-r7:4(2)イ', ['improvements', index, 'sharedOn'])]
      : []),
  ]);
  const trainings = log.trainings.flatMap(({ attended }, index) =>
    attended === null
      ? [finding('training-attendance-not-recorded', 'kashiwa-r7:4(2)オ', ['trainings', index, 'attended'])]
      : [],
  );
  return [...meetings, ...improvements, ...trainings];
}

function finding(
  code: ManagementFinding['code'],
  clause: 'kashiwa-r7:4(2)イ' | 'kashiwa-r7:4(2)ウ' | 'kashiwa-r7:4(2)オ',
  path: readonly PropertyKey[],
): ManagementFinding {
  return { code, path, severity: 'warning', clauses: [clause] };
}
