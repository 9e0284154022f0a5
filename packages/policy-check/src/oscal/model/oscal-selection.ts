/**
 * All controls, but those that are left out.
 *
 * @clause none a shape of OSCAL, not of a source
 */
export interface OscalReviewedControls {
  readonly 'control-selections': readonly [
    {
      readonly 'include-all': Readonly<Record<string, never>>;
      readonly 'exclude-controls'?: readonly { readonly 'control-id': string }[];
    },
  ];
}
