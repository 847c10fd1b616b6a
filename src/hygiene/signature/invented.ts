import type { Person } from '../mail/person';
import type { ManualDepartment, SignatureManual } from './types';

/** Nobody, to show what a manual makes of somebody: the numbers begin as no Danish phone number does. */
export function inventedPerson(department: ManualDepartment | undefined, domain: string | undefined): Person {
  return {
    displayName: 'Anne Eksempel',
    jobTitle: 'Konsulent',
    department: department?.name ?? 'Eksempelafdelingen',
    businessPhone: '00 00 00 01',
    mobilePhone: '00 00 00 02',
    mail: `anne.eksempel@${domain ?? 'kommune.example'}`,
    officeLocation: 'Rådhuset, lokale 1',
  };
}

/** The languages in which a manual writes, for everybody or for one department. */
export function languagesOf(
  { forms }: SignatureManual,
  department: ManualDepartment | undefined,
): ('da' | 'en')[] {
  return forms.en || department?.forms?.en ? ['da', 'en'] : ['da'];
}
