/**
 * The version of OSCAL that is written, and the only one that is read.
 *
 * @clause none a format, not a source
 *
 * @example
 * oscalVersion // => '1.2.1'
 */
export const oscalVersion = '1.2.1';

/**
 * The namespace (`ns`) of every property that OSCAL itself does not know: verdicts, books, rows, waivers.
 *
 * @clause none a name of this project, not of a source
 *
 * @example
 * oscalNamespace // => 'https://fukushi-kit.example/ns/oscal'
 */
export const oscalNamespace = 'https://fukushi-kit.example/ns/oscal';
