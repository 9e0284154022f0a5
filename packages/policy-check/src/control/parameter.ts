import type { PolicyAgreement } from '@fukushi-kit/schema';

/**
 * The name of a number that the contract leaves to a word (直ちに, 適宜) or does not give at all.
 *
 * @clause none names of this project, not of a source
 */
export type ParameterName = PolicyAgreement['parameters'][number]['parameter'];

/**
 * An open question whose reading changes the verdict of a control.
 *
 * @clause none names of this project, not of a source
 */
export type ReadDoubt = PolicyAgreement['readings'][number]['doubt'];
