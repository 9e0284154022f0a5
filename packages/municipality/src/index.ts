/**
 * A municipality's contract as one JSON profile: the conditions, readings and values it chose, and what it left open.
 *
 * @module
 */
export { aboutAMonthReading } from './about-a-month-reading.ts';
export { advanceShares } from './advance-shares.ts';
export { chosenReading } from './chosen-reading.ts';
export { type CitedPlace, citedPlaces } from './cited-places.ts';
export { claimReadings } from './claim-readings.ts';
export { compareProfiles, comparisonText, type ProfileDifference } from './compare-profiles.ts';
export { draftProfile } from './draft-profile.ts';
export { feeSchedule } from './fee-schedule.ts';
export type { DraftFindingCode, OpenPointCode, ProfileFindingCode, ProfileOwnCode } from './finding-code.ts';
export { firstDayReading } from './first-day-reading.ts';
export { isCityOfficeClosed } from './is-city-office-closed.ts';
export { lastDaysReading } from './last-days-reading.ts';
export { lateInterestTerms } from './late-interest-terms.ts';
export { lateReturnReading } from './late-return-reading.ts';
export { profileMessages } from './messages.ja.ts';
export { monthlyReportRule } from './monthly-report-rule.ts';
export { hasRightCheckDigit } from './municipality-code.ts';
export { noticeTerm } from './notice-term.ts';
export { openPoints } from './open-points.ts';
export { parameterAt } from './parameter-at.ts';
export { parseProfile } from './parse-profile.ts';
export { paymentTerms } from './payment-terms.ts';
export { isProfileId, type ProfileId, profile, profiles } from './profile.ts';
export type { AnswerKind, ProfileAnswer, ProfileQuestion, QuestionId } from './profile-question.ts';
export { profileQuestions } from './profile-questions.ts';
export { isAnswer, readAnswer } from './read-answer.ts';
export { type ReadingStanding, readingStanding, readingStandingText } from './reading-standing.ts';
export { type RuleId, ruleVersionAt, ruleVersions } from './rule-versions.ts';
export { ruleVocabularies } from './rule-vocabularies.ts';
export { settledProfile } from './settled-profile.ts';
export { settlementReadings } from './settlement-readings.ts';
export { severalManagersReading } from './several-managers-reading.ts';
export { staffingTerms } from './staffing-terms.ts';
export { summaryReading } from './summary-reading.ts';
export { taxRates } from './tax-rates.ts';
export { unitPrices } from './unit-prices.ts';
