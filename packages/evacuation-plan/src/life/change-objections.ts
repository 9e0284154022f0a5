import { decide, type Outcome, ruleAt } from '@fukushi-kit/rule';
import type { ConsultedEvent, MinorChangeEvent } from '@fukushi-kit/schema';
import { match, P } from 'ts-pattern';
import { type Objection, refusal, remark } from './life-finding.ts';
import type { PlanVersion } from './life-state.ts';
import type { LifeTerms } from './life-terms.ts';

const CAUSE = ['chigasaki-r7:8(4)ア(ア)'] as const;

/**
 * What stands against a minor change (軽微な変更) or a consultation about an update (更新). Where conditions ① and ② are
 * both met, the change is no minor one, unless the city said so; an update is agreed to only where both are met.
 */
export function changeObjections(
  event: MinorChangeEvent | ConsultedEvent,
  consultation: PlanVersion['consultation'],
  terms: LifeTerms,
): Objection[] {
  return event.kind === 'consulted' ? ofConsultation(event, terms) : ofMinorChange(event, consultation, terms);
}

function ofMinorChange(
  { on, facts, note }: MinorChangeEvent,
  consultation: PlanVersion['consultation'],
  terms: LifeTerms,
): Objection[] {
  const wordless = note === null ? [refusal('minor-change-without-words', 'note', ['chigasaki-r7:8(2)キ'])] : [];
  return match({ cause: causeOn(on, facts, terms), isSettled: consultation?.result === 'not-agreed' })
    .returnType<Objection[]>()
    .with({ cause: 'unmet' }, () => wordless)
    .with({ cause: 'met', isSettled: true }, () => wordless)
    .with({ cause: 'met', isSettled: false }, () => [...wordless, refusal('change-needs-update', 'facts', CAUSE)])
    .with({ cause: P.union('open', 'out-of-force') }, () => [...wordless, remark('update-cause-open', 'facts', CAUSE)])
    .exhaustive();
}

function ofConsultation({ on, facts, result }: ConsultedEvent, terms: LifeTerms): Objection[] {
  return match({ result, cause: causeOn(on, facts, terms) })
    .returnType<Objection[]>()
    .with({ result: P.union('pending', 'not-agreed', null) }, () => [])
    .with({ result: 'agreed', cause: 'met' }, () => [])
    .with({ result: 'agreed', cause: 'unmet' }, () => [refusal('update-without-cause', 'facts', CAUSE)])
    .with({ result: 'agreed', cause: P.union('open', 'out-of-force') }, () => [
      refusal('update-cause-open', 'facts', CAUSE),
    ])
    .exhaustive();
}

function causeOn(on: string, facts: ConsultedEvent['facts'], { updateRules }: LifeTerms): Outcome {
  const rule = ruleAt(updateRules, 'evacuation-plan/update', on);
  return rule === undefined ? 'out-of-force' : decide(rule, on, facts).outcome;
}
