import { Body1Strong, Field, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { localDayOf } from '../../hygiene/replies/copenhagen-clock';
import { departmentOf } from '../../hygiene/replies/policy';
import { writeReceipt } from '../../hygiene/replies/receipt';
import type { Language } from '../../hygiene/rules/rule';
import { readPerson } from '../../outlook/person';
import type { Row } from '../../session/replies/row-state';
import { MAIL_TEXTS } from '../../session/replies/texts';
import { DayChoice, firstDay, RowForm } from './day-forms';
import { FetchAgain } from './fetch-again';
import { signatureFor, withoutOwnClosing } from './receipt-signature';
import { isComing, lacksSubject, type RowProps } from './row-props';
import { ROW_TEXTS } from './texts';
import { useRowStyles } from './use-row-styles';

const LANGUAGES: readonly Language[] = ['da', 'en'];

/** "Send kvittering": the promised day, the text that follows it, and a draft of it in Outlook. */
export function ReceiptForm({
  session,
  inquiry,
  row,
  shown,
  policy,
  manual,
  language,
  now,
}: RowProps & { readonly row: Row }) {
  const styles = useRowStyles();
  const texts = ROW_TEXTS[language];
  const [day, setDay] = useState(() => firstDay(session, inquiry.inMailbox, now));
  const [written, setWritten] = useState<Language>('da');
  const hasDay = day >= localDayOf(now);
  const isReady = hasDay && !isComing(shown);
  const { account } = session.get();
  // Read each time: it may have been filled in meanwhile, behind another tab.
  const signature = signatureFor(manual, readPerson(), inquiry.inMailbox, written);
  const signed = signature !== null && signature !== 'missing' ? signature : null;
  const receipt = writeReceipt({
    replies: signed ? withoutOwnClosing(policy, signed.greets) : policy,
    language: written,
    day,
    subject: typeof shown === 'object' ? shown.subject : '',
    name: account?.name ?? '',
    department: departmentOf(policy, inquiry.inMailbox)?.name ?? null,
  });
  const html = receipt.html + (signed?.html ?? '');
  const save = () => void session.rows.draft(inquiry, { day, html });
  const label = row.working === 'draft' ? texts.drafting : texts.draft;
  return (
    <RowForm {...{ session, inquiry, row, language, save, isReady, label }} title={texts.receiptTitle}>
      <DayChoice {...{ session, inquiry, day, setDay, language, now }} label={texts.receiptDay} />
      <Field label={texts.language} className={styles.field}>
        <Select
          className={styles.input}
          value={written}
          onChange={(_, { value }) => setWritten(value === 'en' ? 'en' : 'da')}
        >
          {LANGUAGES.map((each) => (
            <option key={each} value={each}>
              {texts.languages[each]}
            </option>
          ))}
        </Select>
      </Field>
      {hasDay && isComing(shown) && (
        <Text size={200} className={styles.soft}>
          {MAIL_TEXTS[language].subjectComing}
        </Text>
      )}
      {isReady && (
        <div className={styles.previewPart}>
          <Body1Strong as="h3" className={styles.previewTitle}>
            {texts.preview}
          </Body1Strong>
          <p className={styles.preview} lang={written}>
            {signed ? `${receipt.text}\n\n${signed.text}` : receipt.text}
          </p>
        </div>
      )}
      {lacksSubject(shown) && (
        <Text size={200}>
          {texts.withoutSubject} {shown === 'failed' && <FetchAgain {...{ session, language }} />}
        </Text>
      )}
      {signature === 'missing' && <Text size={200}>{texts.signatureMissing}</Text>}
      <Text size={200} className={styles.soft}>
        {texts.draftHelp}
      </Text>
    </RowForm>
  );
}
