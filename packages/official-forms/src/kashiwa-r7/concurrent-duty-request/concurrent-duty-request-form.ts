import type { ConcurrentDutyRequestForm, StaffRoster } from '@fukushi-kit/schema';
import { exact, exactSum, exactText } from '@fukushi-kit/yen';

type Member = StaffRoster['staff'][number];
type Worked = 'schemaVersion' | 'name' | 'role' | 'weeklyHours' | 'duty' | 'from' | 'to' | 'answer' | 'answeredOn';

/**
 * The data of the request for approval of another duty (兼務承認申請書) from the roster: the duty at `index` of a member's
 * other duties, with the city's answer where the roster holds one. `null` where no duty stands there.
 *
 * @clause kashiwa-r7:6(3)
 *
 * @example
 * const duty = { from: '2025-07-01', to: null, work: '研修の講師', approval: { answer: 'approved', on: '2025-06-20' } };
 * const member = {
 *   name: '見本 四葉', placements: [{ from: '2025-04-01', to: null, weeklyHours: '19.375' }], responsible: [], otherDuties: [duty],
 * };
 * const contractor = { name: null, address: null, representative: null, contactPerson: null, phone: null };
 * const sheet = {
 *   controlNumber: null, requestedOn: '2025-06-10', contractor, reading: null, employer: null, dutyHours: null, reason: null,
 *   effect: null, answeredBy: null, conditions: null,
 * };
 * const data = concurrentDutyRequestForm({ member, index: 0, sheet });
 * [data?.weeklyHours, data?.answer, data?.answeredOn] // => ['19.375', 'approved', '2025-06-20']
 * concurrentDutyRequestForm({ member, index: 1, sheet }) // => null
 */
export function concurrentDutyRequestForm(given: {
  readonly member: Pick<Member, 'name' | 'placements' | 'responsible' | 'otherDuties'>;
  readonly index: number;
  readonly sheet: Omit<ConcurrentDutyRequestForm, Worked>;
}): ConcurrentDutyRequestForm | null {
  const { member, index, sheet } = given;
  const duty = member.otherDuties?.[index];
  if (duty === undefined) return null;
  const placements = member.placements.filter((placement) => covers(placement, duty.from));
  return {
    schemaVersion: '1',
    ...sheet,
    name: member.name,
    role: roleOn(member, duty.from),
    weeklyHours:
      placements.length === 0 ? null : exactText(exactSum(placements.map(({ weeklyHours }) => exact(weeklyHours)))),
    duty: duty.work,
    from: duty.from,
    to: duty.to,
    answer: duty.approval?.answer ?? null,
    answeredOn: duty.approval?.on ?? null,
  };
}

function roleOn({ responsible }: Pick<Member, 'responsible'>, day: string): ConcurrentDutyRequestForm['role'] {
  if (responsible === null) return null;
  return responsible.some((spell) => covers(spell, day)) ? 'responsible' : 'adviser';
}

function covers({ from, to }: { readonly from: string; readonly to: string | null }, day: string): boolean {
  return from <= day && (to === null || day <= to);
}
