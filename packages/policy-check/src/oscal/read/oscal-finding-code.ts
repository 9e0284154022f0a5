/**
 * What can stand against a text that is to be read as results of a check, besides what stands against any JSON.
 *
 * @clause none codes of this project, not of a source
 */
export type OscalFindingCode =
  | 'not-assessment-results'
  | 'oscal-malformed'
  | 'oscal-version-unknown'
  | 'oscal-foreign'
  | 'oscal-several-results'
  | 'oscal-unknown-catalogue'
  | 'oscal-not-a-day'
  | 'oscal-unknown-control'
  | 'oscal-control-twice'
  | 'oscal-control-missing'
  | 'oscal-uuid-twice'
  | 'oscal-property-missing'
  | 'oscal-finding-missing'
  | 'oscal-finding-twice'
  | 'oscal-finding-unclaimed'
  | 'oscal-finding-altered'
  | 'oscal-contradiction';
