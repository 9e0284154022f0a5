/**
 * The registers (台帳) as tables: CSV and Excel in and out, JSON in, refused whole by finding with file, line and column.
 *
 * @module
 */
export type { KeptBook, KeptBooks } from './kept-book.ts';
export { type ReadRegister, readRegister } from './read-register.ts';
export { type ReadRegisters, readRegisters } from './read-registers.ts';
export type { RegisterFile, TableFormat } from './register-file.ts';
export type { RegisterFileCode, RegisterFileFinding } from './register-file-finding.ts';
export { registerFileText } from './register-file-text.ts';
export { keptBooks, registerTemplate } from './register-template.ts';
export { type WrittenRegisters, writeRegister, writeRegisters } from './write-registers.ts';
