import { checkForms } from './form-checks.ts';

checkForms('chigasaki-r7');
