import { eligibilityRule, publishedFacts } from '@fukushi-kit/evacuation-plan';
import { compile, decide } from '@fukushi-kit/rule';
import profile from '../packages/municipality/profiles/chigasaki-r7.json' with { type: 'json' };
import { eligibilityByHand } from './eligibility-by-hand.mjs';
import { measure } from './measure.mjs';

const PASSES = 10;

/** Truths and explained decisions a second over every state of the eligibility rule, on one core. */
export function bench() {
  const { when } = profile.rules['evacuation-plan/eligibility'];
  const eligibility = eligibilityRule(profile.rules['evacuation-plan/eligibility']);
  const roster = everyState();
  const truth = compile(when);
  if (roster.some((facts) => truth(facts) !== eligibilityByHand(facts))) throw new Error('The yardstick errs');
  const rates = measure({
    'plain function': () => passes(roster, eligibilityByHand),
    'closures (compile)': () => passes(roster, truth),
    'with reasons (decide)': () =>
      passes(roster, (facts) => decide(eligibility, '2025-06-15', facts).outcome === 'met'),
  });
  const bars = { 'closures (compile)': 3_000_000, 'with reasons (decide)': 700_000 };
  return {
    title: `Rule core: eligibility of 茅ヶ崎市, ${roster.length} states, one core`,
    rows: Object.entries(rates).map(([name, rate]) => ({
      what: name,
      'M a second': (rate / 1e6).toFixed(2),
      'of plain function': (rate / rates['plain function']).toFixed(3),
      bar: name in bars ? `${bars[name] / 1e6} M: ${rate >= bars[name] ? 'reached' : 'MISSED'}` : '',
    })),
  };
}

function passes(roster, holds) {
  let met = 0;
  for (let pass = 0; pass < PASSES; pass++) for (const facts of roster) if (holds(facts) === true) met += 1;
  if (met === 0) throw new Error('Nobody is eligible');
  return PASSES * roster.length;
}

/** Every state in an order without pattern, so that no branch can be foretold. */
function everyState() {
  const known = [true, false, null];
  const levels = [...Object.keys(publishedFacts.careLevel.values), null];
  const count = 3 ** 8 * levels.length;
  return Array.from({ length: count }, (_, index) => {
    let rest = (index * 40_507) % count;
    const next = (values) => {
      const value = values[rest % values.length];
      rest = Math.floor(rest / values.length);
      return value;
    };
    return {
      livesInCity: next(known),
      livesAtHome: next(known),
      longTermHospitalized: next(known),
      inFacility: next(known),
      careLevel: next(levels),
      needsProfessionalToMove: next(known),
      needsCareVehicle: next(known),
      proposedAsEquivalent: next(known),
      equivalentAgreed: next(known),
    };
  });
}
