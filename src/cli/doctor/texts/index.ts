import type { Language } from '../../../hygiene/rules/rule';
import { da } from './da';
import { en } from './en';
import type { DoctorTexts } from './texts';

export const DOCTOR_TEXTS: Readonly<Record<Language, DoctorTexts>> = { da, en };
