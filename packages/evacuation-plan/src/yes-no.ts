/** A fact that holds or does not. */
export interface YesNo {
  readonly kind: 'yes-no';
  readonly label: string;
}
