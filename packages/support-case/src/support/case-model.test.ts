import { addDays, plainDate } from '@fukushi-kit/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answered, caseOf, closed, contract, inSupport, met, planned, received } from '../../test/sample-case.ts';
import { type CaseEvent, type CaseState, caseHistory } from '../index.ts';

/** What may come next in the multi-agency programme, told a second time as a table, without looking at the code. */
interface Model {
  at: 'nothing' | 'received' | 'assessed' | 'support' | 'suspended' | 'closed' | 'reopened';
  consent: boolean;
  draft: 'none' | 'plan' | 're-plan';
  mayClose: boolean;
  maySuspend: boolean;
}

interface Log {
  readonly events: CaseEvent[];
}

const dayOf = (log: Log): string => addDays(plainDate('2025-07-01'), log.events.length);
const stateOf = ({ events }: Log): CaseState => caseHistory(caseOf(...events), contract).state;

/** A command that adds one event and compares: refused or not as the model says, and the state beside the model. */
class Step implements fc.Command<Model, Log> {
  readonly name: string;
  readonly event: (on: string) => CaseEvent;
  readonly may: (model: Readonly<Model>) => boolean;
  readonly change: (model: Model) => void;

  constructor(name: string, event: Step['event'], may: Step['may'], change: Step['change']) {
    this.name = name;
    this.event = event;
    this.may = may;
    this.change = change;
  }

  check(): boolean {
    return true;
  }

  run(model: Model, log: Log): void {
    const before = stateOf(log);
    const isAllowed = this.may(model);
    log.events.push(this.event(dayOf(log)));
    const { state, findings } = caseHistory(caseOf(...log.events), contract);
    const refusals = findings.filter(({ severity, path }) => severity === 'error' && path[1] === log.events.length - 1);
    expect(refusals.length).toBe(isAllowed ? 0 : 1);
    if (isAllowed) this.change(model);
    else expect(state).toEqual(before);
    compare(model, state);
  }

  toString(): string {
    return this.name;
  }
}

function compare(model: Model, { intake, consent, tracks }: CaseState): void {
  const { status, draft } = tracks['multi-agency'];
  const statuses = { support: 'in-support', suspended: 'suspended', closed: 'closed', reopened: 'reopened' } as const;
  const isBefore = model.at === 'nothing' || model.at === 'received' || model.at === 'assessed';
  expect(status).toBe(isBefore ? 'not-started' : statuses[model.at as keyof typeof statuses]);
  expect(intake).toBe(model.at === 'nothing' ? 'none' : model.at === 'received' ? 'received' : 'assessed');
  expect(consent === 'given').toBe(model.consent);
  expect(draft?.plan.revision ?? 'none').toBe(model.draft);
}

const isOn = (model: Model): boolean => model.at === 'support' || model.at === 'suspended';
const begin = (model: Model): void => {
  Object.assign(model, { at: 'support', draft: 'none', mayClose: false, maySuspend: false });
};
const end = (model: Model, at: Model['at']): void => {
  Object.assign(model, { at, draft: 'none', mayClose: false, maySuspend: false });
};

const steps: readonly Step[] = [
  new Step(
    'intake',
    (on) => received(on),
    ({ at }) => at === 'nothing',
    (model) => {
      model.at = 'received';
    },
  ),
  new Step(
    'consent',
    (on) => answered(on, 'given'),
    () => true,
    (model) => {
      model.consent = true;
    },
  ),
  new Step(
    'withdrawal',
    (on) => answered(on, 'withdrawn'),
    () => true,
    (model) => {
      model.consent = false;
    },
  ),
  new Step(
    'assessment',
    (on) => ({ kind: 'assessed', on }),
    ({ at }) => at !== 'nothing',
    (model) => {
      if (model.at === 'received') model.at = 'assessed';
    },
  ),
  new Step(
    'plan',
    (on) => planned(on),
    ({ at }) => at === 'assessed',
    (model) => {
      model.draft = 'plan';
    },
  ),
  new Step(
    're-plan',
    (on) => planned(on, { revision: 're-plan' }),
    ({ at }) => at === 'support' || at === 'reopened',
    (model) => {
      model.draft = 're-plan';
    },
  ),
  ...(['plan', 're-plan'] as const).flatMap((revision) => [
    new Step(
      `conference on ${revision}`,
      (on) => met(on, revision),
      ({ at, consent, draft }) => at !== 'nothing' && consent && draft === revision,
      begin,
    ),
    new Step(
      `council on ${revision}`,
      (on) => met(on, revision, { body: 'support-council', host: 'city' }),
      ({ at, draft }) => at !== 'nothing' && draft === revision,
      begin,
    ),
  ]),
  new Step(
    'conference on closure',
    (on) => met(on, 'closure'),
    (model) => model.consent && isOn(model),
    (model) => {
      model.mayClose = true;
    },
  ),
  new Step(
    'conference on suspension',
    (on) => met(on, 'suspension'),
    ({ consent, at }) => consent && at === 'support',
    (model) => {
      model.maySuspend = true;
    },
  ),
  new Step(
    'suspension',
    (on) => ({ kind: 'suspended', on, programme: 'multi-agency' }),
    ({ at, maySuspend }) => at === 'support' && maySuspend,
    (model) => end(model, 'suspended'),
  ),
  new Step(
    'resumption',
    (on) => ({ kind: 'resumed', on, programme: 'multi-agency' }),
    ({ at }) => at === 'suspended',
    (model) => end(model, 'support'),
  ),
  new Step(
    'closing',
    (on) => closed(on),
    (model) => isOn(model) && model.mayClose,
    (model) => end(model, 'closed'),
  ),
  new Step(
    'closing without lead agency',
    (on) => closed(on, { leadAgency: null }),
    () => false,
    () => undefined,
  ),
  new Step(
    'reopening',
    (on) => ({ kind: 'reopened', on, programme: 'multi-agency' }),
    ({ at }) => at === 'closed',
    (model) => end(model, 'reopened'),
  ),
];

/** Steps that are often the right one next, so that runs reach a closing and beyond. */
const usual: readonly Step[] = steps.filter(({ name }) =>
  ['consent', 're-plan', 'conference on re-plan', 'conference on closure', 'closing', 'reopening'].includes(name),
);

const started: Model = { at: 'support', consent: true, draft: 'none', mayClose: false, maySuspend: false };
const untouched: Model = { ...started, at: 'nothing', consent: false };

describe('the support case as a state machine', () => {
  test('does what the table says, whatever is tried in whatever order', () => {
    const reached = new Set<string>();
    const any = fc.commands(
      [...steps, ...usual].map((step) => fc.constant(step)),
      { maxCommands: 40, size: 'max' },
    );
    fc.assert(
      fc.property(fc.boolean(), any, (isStarted, commands) => {
        const model = { ...(isStarted ? started : untouched) };
        fc.modelRun(() => ({ model, real: { events: isStarted ? [...inSupport] : [] } }), commands);
        reached.add(model.at);
      }),
      { numRuns: 300 },
    );
    expect([...reached]).toEqual(expect.arrayContaining(['assessed', 'support', 'suspended', 'closed', 'reopened']));
  });

  test('a refused event changes nothing: the events that stand give the same state', () => {
    const any = fc.array(fc.constantFrom(...steps), { maxLength: 40 });
    fc.assert(
      fc.property(any, (tried) => {
        const all = tried.map(({ event }, index) => event(addDays(plainDate('2025-04-01'), index)));
        const whole = caseHistory(caseOf(...all), contract);
        const kept = caseHistory(caseOf(...whole.events), contract);
        expect(kept.state).toEqual(whole.state);
        expect(kept.events).toEqual(whole.events);
        const { status, plan, leadAgency } = whole.state.tracks['multi-agency'];
        if (status !== 'not-started') expect(plan).not.toBeNull();
        if (status === 'closed') expect(plan?.agencies.map(({ agency }) => agency)).toContain(leadAgency);
      }),
    );
  });
});
