/**
 * A municipality's contract as one JSON profile: the conditions, readings and values it chose, and what it left open.
 *
 * @module
 */
export { chosenReading } from './chosen-reading.ts';
export { type CitedPlace, citedPlaces } from './cited-places.ts';
export type { OpenPointCode, ProfileFindingCode, ProfileOwnCode } from './finding-code.ts';
export { isCityOfficeClosed } from './is-city-office-closed.ts';
export { profileMessages } from './messages.ja.ts';
export { monthlyReportRule } from './monthly-report-rule.ts';
export { hasRightCheckDigit } from './municipality-code.ts';
export { openPoints } from './open-points.ts';
export { parameterAt } from './parameter-at.ts';
export { parseProfile } from './parse-profile.ts';
export { isProfileId, type ProfileId, profile, profiles } from './profile.ts';
export { type RuleId, ruleVersionAt, ruleVersions } from './rule-versions.ts';
