import type { Case, LifeEvent } from '@fukushi-kit/schema';

/** What happened to the plan of a person of the sample: from the first contact to the original and its duplicates. */
export function sampleLife({ visit, plan, previousPlan, planner, update }: Case): readonly LifeEvent[] {
  const on = visit?.on ?? null;
  if (plan === null || on === null) return [];
  const by = { party: 'contractor', office: planner?.office ?? null, name: planner?.name ?? null } as const;
  const event = { schemaVersion: '1', on, by } as const;
  const version = plan.version ?? 1;
  const supersedes = previousPlan?.version ?? null;
  return [
    ...(supersedes === null || update === null
      ? []
      : ([
          { ...event, kind: 'brought-in', version: supersedes },
          { ...event, kind: 'consulted', version: supersedes, facts: update, result: 'agreed' },
        ] as const)),
    { ...event, kind: 'begun', version, supersedes },
    { ...event, kind: 'visited', version, place: 'home' },
    { ...event, kind: 'drafted', version },
    { ...event, kind: 'provisional-copy-given', version },
    { ...event, kind: 'completed', version, omissions: 0 },
    { ...event, kind: 'original-made', version, duplicates: 2 },
    { ...event, kind: 'duplicate-filed', version },
    { ...event, kind: 'duplicate-given', version },
    { ...event, kind: 'copies-taken-back' },
  ];
}
