import type { Language } from '../../../hygiene/rules/rule';
import { da } from './da';
import { en } from './en';
import type { DepartmentTexts } from './texts';

export { EMPLOYEE_TEXTS, HAND_OVER_TEXTS, RECEIPT_TEXTS } from './people';
export const DEPARTMENT_TEXTS: Readonly<Record<Language, DepartmentTexts>> = { da, en };
