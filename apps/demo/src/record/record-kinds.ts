import { parseLifeLog } from '@fukushi-kit/evacuation-plan';
import {
  type Case,
  type CentreLog,
  type DutyFacts,
  type InputFindingCode,
  type LifeEvent,
  type Month,
  type Parsed,
  parseDocument,
  type StaffRoster,
  type SupportCase,
  type VisitRecord,
} from '@fukushi-kit/schema';
import { type ContractTerms, contractTermsSchema } from '../centre/contract-terms.ts';
import { type Costs, costsSchema } from '../centre/costs.ts';
import { type AgreedTerms, agreedTermsSchema } from '../contract/agreed-terms.ts';
import { type DoubtDecision, doubtDecisionSchema } from '../doubts/doubt-decision.ts';
import { type InvoiceFacts, invoiceFactsSchema } from '../evacuation/invoice/invoice-facts.ts';
import { type FormBody, parseFormRecord } from '../form-record/form-record.ts';
import { type PolicyResultBody, policyResultSchema } from '../policy/policy-result.ts';
import { parseRegister, type RegisterBody } from '../policy/register-body.ts';
import { type ReviewBody, reviewSchema } from '../submission/review.ts';
import { type SubmissionBody, submissionSchema } from '../submission/submission.ts';
import { borderOf } from './border-of.ts';

/** The documents that the app keeps, by kind: those of the data contract, and what contractor and city exchange. */
export interface Bodies {
  readonly case: Case;
  readonly visit: VisitRecord;
  /** What happened to the plan of a person, in order. */
  readonly life: readonly LifeEvent[];
  readonly month: Month;
  readonly 'duty-facts': DutyFacts;
  readonly 'support-case': SupportCase;
  readonly 'centre-log': CentreLog;
  readonly staff: StaffRoster;
  /** What people wrote on an official form and no other record holds. */
  readonly form: FormBody;
  readonly 'contract-terms': ContractTerms;
  readonly costs: Costs;
  readonly invoice: InvoiceFacts;
  /** What a contractor handed in for a month; the row is its own, the city reads it. */
  readonly submission: SubmissionBody;
  /** How the city reviews it; the row is the city's, the contractor reads it. */
  readonly review: ReviewBody;
  /** How the city settled a doubt for a contract; the row is the city's, the contractor reads it. */
  readonly 'doubt-decision': DoubtDecision;
  /** The prices and days that the contract document agrees on; the row is the city's, the contractor reads it. */
  readonly 'agreed-terms': AgreedTerms;
  /** A notice or record of the city about what was handed in, as it stands on its sheet; the row is the city's. */
  readonly 'city-paper': FormBody;
  /** A register (台帳) that a check of personal information reads; its id is the name of the book. */
  readonly register: RegisterBody;
  /** What came out of a check, handed to the city; the row is the contractor's, the city reads it. */
  readonly 'policy-result': PolicyResultBody;
}

export type RecordKind = keyof Bodies;

/** The border of each kind: a document, or every finding that stands against it. */
export const borders: { readonly [Kind in RecordKind]: (body: unknown) => Parsed<Bodies[Kind], InputFindingCode> } = {
  case: (body) => parseDocument('Case', body),
  visit: (body) => parseDocument('VisitRecord', body),
  life: parseLifeLog,
  month: (body) => parseDocument('Month', body),
  'duty-facts': (body) => parseDocument('DutyFacts', body),
  'support-case': (body) => parseDocument('SupportCase', body),
  'centre-log': (body) => parseDocument('CentreLog', body),
  staff: (body) => parseDocument('StaffRoster', body),
  form: parseFormRecord,
  'contract-terms': borderOf(contractTermsSchema),
  costs: borderOf(costsSchema),
  invoice: borderOf(invoiceFactsSchema),
  submission: borderOf(submissionSchema),
  review: borderOf(reviewSchema),
  'doubt-decision': borderOf(doubtDecisionSchema),
  'agreed-terms': borderOf(agreedTermsSchema),
  'city-paper': parseFormRecord,
  register: parseRegister,
  'policy-result': borderOf(policyResultSchema),
};
