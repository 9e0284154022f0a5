/**
 * How a command ended: `0` done, `1` findings stand against the data or something could not be written, `2` wrong use.
 *
 * @clause none a shape of this project, not of a source
 */
export type ExitCode = 0 | 1 | 2;
