import { emptyData } from '@fukushi-kit/form-web';
import { formSchema } from '@fukushi-kit/official-forms';
import type {
  ClosureForm,
  IntakeApplicationForm,
  IntakeAssessmentForm,
  ServiceUseDecisionForm,
  SupportMeetingForm,
  SupportPlanForm,
} from '@fukushi-kit/schema';
import type { SheetContext } from './sheet-context.ts';
import { caseSheets, type SheetName } from './sheet-of-event.ts';

/** The data of each sheet. */
export interface SheetData {
  readonly 'intake-application': IntakeApplicationForm;
  readonly 'intake-assessment': IntakeAssessmentForm;
  readonly 'support-plan': SupportPlanForm;
  readonly 'support-meeting': SupportMeetingForm;
  readonly 'service-use-decision': ServiceUseDecisionForm;
  readonly closure: ClosureForm;
}

/** What stands on a sheet so far; a sheet that is begun takes over whom the application sheet names, and who writes. */
export function writtenSoFar(context: SheetContext): SheetData[SheetName] {
  const { stored, sheet } = context;
  return stored === null
    ? begun(sheet, emptyData(formSchema(caseSheets[sheet])) as SheetData[SheetName], context)
    : (stored.body.data as SheetData[SheetName]);
}

type Begin = { readonly [Name in SheetName]: (data: SheetData[Name], context: SheetContext) => SheetData[Name] };

function begun<Name extends SheetName>(name: Name, data: SheetData[Name], context: SheetContext): SheetData[Name] {
  return beginnings[name](data, context);
}

const beginnings: Begin = {
  'intake-application': (data, { supportCase }) => ({ ...data, controlNumber: supportCase.caseNumber }),
  'intake-assessment': (data, context) => {
    const { name, nameReading, sex, birthDate, address, phone } = personOf(context);
    const person = { ...data.person, name, nameReading, sex, birthDate, address, phone };
    return { ...data, controlNumber: context.supportCase.caseNumber, person };
  },
  'support-plan': (data, context) => {
    const { name, nameReading, birthDate, address, phone } = personOf(context);
    return {
      ...data,
      controlNumber: context.supportCase.caseNumber,
      version: planNumber(context),
      person: { ...data.person, name, nameReading, birthDate, address, phone },
      writerOrganization: context.centre.terms.contractor.name,
    };
  },
  'support-meeting': (data) => data,
  'service-use-decision': (data, context) => {
    const { name, nameReading: reading, birthDate, address } = personOf(context);
    return { ...data, caseNumber: context.supportCase.caseNumber, person: { name, reading, birthDate, address } };
  },
  closure: (data, context) => {
    const { name, nameReading } = personOf(context);
    return { ...data, controlNumber: context.supportCase.caseNumber, name, nameReading };
  },
};

function personOf({ application }: SheetContext): IntakeApplicationForm['person'] {
  const data = (application?.data ?? emptyData(formSchema(caseSheets['intake-application']))) as IntakeApplicationForm;
  return data.person;
}

/** The plan is the so-manieth of its programme. */
function planNumber({ supportCase, event, index }: SheetContext): number | null {
  if (event.kind !== 'plan-made') return null;
  const { programme } = event;
  return supportCase.events.slice(0, index + 1).filter((one) => one.kind === 'plan-made' && one.programme === programme)
    .length;
}
