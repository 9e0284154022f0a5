/** A fact that holds or does not; a personal one is masked in the record of a decision. */
export interface YesNo {
  readonly kind: 'yes-no';
  readonly label: string;
  readonly personal?: true;
}
