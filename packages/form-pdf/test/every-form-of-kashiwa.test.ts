import { checkForms } from './form-checks.ts';

checkForms('kashiwa-r7');
