import type { PersonField } from '../../hygiene/mail/person';
import type { Mail } from '../../hygiene/mail/types';
import { listed } from '../../hygiene/places';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { departmentFor } from '../../hygiene/signature/manual-for';
import type { FieldProblem } from './fields';
import type { SignatureForm } from './form';
import { SIGNATURE_TEXTS } from './texts';

/** What to look at in one field. */
export function sayProblem(problem: FieldProblem, field: PersonField, language: Language): string {
  const texts = SIGNATURE_TEXTS[language];
  if (problem === 'mail') return texts.mailWrong;
  if (problem === 'phone') return texts.phoneOdd;
  return fill(texts.askedFor, { field: texts.inSentence[field] });
}

/** What came of saving; what the manual still asks for is said with it. Empty while there is nothing to say. */
export function saySaved(form: SignatureForm, language: Language): string {
  const texts = SIGNATURE_TEXTS[language];
  const { said } = form.get();
  if (said === null) return '';
  if (said === 'failed') return texts.failed;
  if (said === 'look-at') return texts.lookAt;
  const missing = form.missing().map((field) => texts.inSentence[field]);
  return missing.length > 0 ? fill(texts.savedAsks, { fields: listed(missing, language) }) : texts.saved;
}

/** In whose name a mail from a shared mailbox is signed; empty for a mail of the person's own. */
export function sayDepartment({ manual }: SignatureForm, mail: Mail | undefined, language: Language): string {
  const mailbox = mail?.from?.address;
  // Without a person only the mailbox decides.
  const department = departmentFor(manual, {}, { from: mailbox });
  if (!department || mailbox === undefined) return '';
  return fill(SIGNATURE_TEXTS[language].department, { mailbox, department: department.name });
}

/** "30. november 2026", from an ISO day. */
export function sayDay(day: string, language: Language): string {
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
