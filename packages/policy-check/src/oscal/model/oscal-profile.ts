import type { OscalMetadata } from './oscal-metadata.ts';
import type { OscalProperty } from './oscal-property.ts';

/**
 * A number agreed on with the city, and the document that it stands in.
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalSetParameter {
  readonly 'param-id': string;
  readonly props?: readonly OscalProperty[];
  readonly values: readonly [string];
}

/**
 * What of a catalogue applies to a contract (契約ごとの適用) as OSCAL `profile`.
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalProfile {
  readonly profile: {
    readonly uuid: string;
    readonly metadata: OscalMetadata;
    readonly imports: readonly [
      {
        readonly href: string;
        readonly 'include-all': Readonly<Record<string, never>>;
        readonly 'exclude-controls'?: readonly [{ readonly 'with-ids': readonly string[] }];
      },
    ];
    readonly merge: { readonly 'as-is': true };
    readonly modify?: { readonly 'set-parameters': readonly OscalSetParameter[] };
  };
}
