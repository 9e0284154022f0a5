import { publishedFacts } from '@fukushi-kit/evacuation-plan';
import type { FactDomain, Vocabulary } from '@fukushi-kit/rule';
import type { Case, MunicipalityProfile } from '@fukushi-kit/schema';
import type { Context } from 'hono';
import type { ReactNode } from 'react';
import { DeedForm } from '../../page/deed-form.tsx';
import { ErrorSummary } from '../../page/error-summary.tsx';
import { ChoiceField, TextField } from '../../page/field.tsx';
import { renderPage } from '../../page/page.tsx';
import { type FieldErrors, noErrors } from '../../plain-form/field-errors.ts';
import { TruthField } from '../../plain-form/truth-field.tsx';
import { words as formWords } from '../../plain-form/words.ja.ts';
import { PersonFields } from './person-fields.tsx';
import type { PersonFile } from './person-file.ts';
import { personPath } from './person-path.ts';
import { words } from './words.ja.ts';

/** The page on which facts, certification, visit and planner are recorded. */
export function factsPage(
  c: Context,
  { frame, id, kept }: PersonFile,
  vocabulary: Vocabulary,
  kase: Case = kept.body,
  errors: FieldErrors = noErrors,
  version: number | null = kept.version,
): Response | Promise<Response> {
  const path = personPath(frame.contract.id, id);
  return renderPage(c, {
    title: `${words.factsTitle}：${id}`,
    status: errors.all.length === 0 ? 200 : 422,
    children: (
      <>
        <p className="help">{words.factsHelp}</p>
        <ErrorSummary errors={errors.all} />
        <DeedForm action={`${path}/facts`} className="stack">
          <input type="hidden" name="version" value={version ?? ''} />
          <FactFields facts={kase.facts} vocabulary={vocabulary} errors={errors} />
          <CertificationFields certification={kase.certification} errors={errors} />
          <VisitFields visit={kase.visit} errors={errors} />
          <PlannerFields planner={kase.planner ?? null} profile={frame.profile} errors={errors} />
          <fieldset>
            <legend>{words.person}</legend>
            <div className="fields row">
              <PersonFields person={kase.person} errors={errors} />
            </div>
          </fieldset>
          <p className="buttons">
            <button type="submit" className="button main">
              {formWords.save}
            </button>
            <a href={path}>{words.backToPerson(id)}</a>
          </p>
        </DeedForm>
      </>
    ),
  });
}

function FactFields({
  facts,
  vocabulary,
  errors,
}: {
  readonly facts: Case['facts'];
  readonly vocabulary: Vocabulary;
  readonly errors: FieldErrors;
}): ReactNode {
  return (
    <fieldset>
      <legend>{words.decision}</legend>
      <div className="fields row">
        {Object.entries(vocabulary).map(([name, domain]) => (
          <FactField
            key={name}
            name={`facts.${name}`}
            domain={domain}
            value={facts[name as keyof Case['facts']]}
            error={errors.of(`facts.${name}`)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function FactField({
  name,
  domain,
  value,
  error,
}: {
  readonly name: string;
  readonly domain: FactDomain;
  readonly value: boolean | string | number | null | undefined;
  readonly error: string | undefined;
}): ReactNode {
  if (domain.kind === 'yes-no') {
    return <TruthField name={name} label={domain.label} value={value as boolean | null} error={error} />;
  }
  if (domain.kind === 'number') {
    return <TextField name={name} label={domain.label} value={String(value ?? '')} inputMode="numeric" error={error} />;
  }
  return (
    <ChoiceField
      name={name}
      label={domain.label}
      value={String(value ?? '')}
      error={error}
      options={[['', words.notRecorded], ...Object.entries(domain.values)]}
    />
  );
}

function CertificationFields({
  certification,
  errors,
}: {
  readonly certification: Case['certification'];
  readonly errors: FieldErrors;
}): ReactNode {
  return (
    <fieldset>
      <legend>{words.certification}</legend>
      <div className="fields row">
        <ChoiceField
          name="certification.state"
          label={words.certificationState}
          value={certification?.state ?? ''}
          error={errors.of('certification.state')}
          options={Object.entries(words.certificationStates)}
        />
        <ChoiceField
          name="certification.level"
          label={words.careLevel}
          value={certification?.level ?? ''}
          error={errors.of('certification.level')}
          options={[['', words.notRecorded], ...Object.entries(publishedFacts.careLevel.values)]}
        />
        <TextField
          name="certification.from"
          label={words.certificationFrom}
          type="date"
          value={certification?.from ?? ''}
          error={errors.of('certification.from')}
        />
        <TextField
          name="certification.to"
          label={words.certificationTo}
          type="date"
          value={certification?.to ?? ''}
          error={errors.of('certification.to')}
        />
      </div>
    </fieldset>
  );
}

function VisitFields({ visit, errors }: { readonly visit: Case['visit']; readonly errors: FieldErrors }): ReactNode {
  return (
    <fieldset>
      <legend>{words.visit}</legend>
      <div className="fields row">
        <TextField
          name="visit.on"
          label={words.visitOn}
          type="date"
          value={visit?.on ?? ''}
          error={errors.of('visit.on')}
        />
        <ChoiceField
          name="visit.place"
          label={words.visitPlace}
          value={visit?.place ?? ''}
          error={errors.of('visit.place')}
          options={Object.entries(words.visitPlaces)}
        />
        <TextField
          name="visit.placeNote"
          label={words.visitNote}
          value={visit?.placeNote ?? ''}
          error={errors.of('visit.placeNote')}
        />
      </div>
    </fieldset>
  );
}

function PlannerFields({
  planner,
  profile: { planners },
  errors,
}: {
  readonly planner: NonNullable<Case['planner']> | null;
  readonly profile: MunicipalityProfile;
  readonly errors: FieldErrors;
}): ReactNode {
  return (
    <fieldset>
      <legend>{words.planner}</legend>
      <div className="fields row">
        <TextField
          name="planner.name"
          label={words.plannerName}
          value={planner?.name ?? ''}
          error={errors.of('planner.name')}
        />
        <TextField
          name="planner.office"
          label={words.plannerOffice}
          value={planner?.office ?? ''}
          error={errors.of('planner.office')}
        />
        <ChoiceField
          name="planner.listedAs"
          label={words.plannerListed}
          value={planner?.listedAs ?? ''}
          error={errors.of('planner.listedAs')}
          options={[['', words.notRecorded], ...planners.map(({ name }) => [name, name] as const)]}
        />
      </div>
    </fieldset>
  );
}
