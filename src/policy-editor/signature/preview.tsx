import { Field, makeStyles, Select, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { fill } from '../../hygiene/rules/texts';
import { languagesOf } from '../../hygiene/signature/invented';
import { useEditing } from '../fields/context';
import { useRowStyles } from '../fields/setting';
import { manualIn, signaturePage } from '../model/signature-preview';
import { documentOf } from '../model/state';
import { MailFrame } from './mail-frame';
import { PREVIEW_TEXTS } from './texts/preview';

const useStyles = makeStyles({
  title: { margin: 0 },
  note: { color: tokens.colorNeutralForeground2 },
  mail: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
});

/** What the manual makes of an invented employee, as it will stand in a mail. */
export function SignaturePreview() {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const { state, language } = useEditing();
  const texts = PREVIEW_TEXTS[language];
  const [chosen, choose] = useState(-1);
  // What the reader has seen: a preview at every letter would flicker.
  const document = state.checked?.of ?? documentOf(state);
  const shown = useMemo(() => manualIn(document), [document]);
  if (shown === null)
    return (
      <section className={rowStyles.stack}>
        <Subtitle2 as="h2" className={styles.title}>
          {texts.title}
        </Subtitle2>
        <Text className={styles.note}>{texts.waits}</Text>
      </section>
    );
  const { manual, domain } = shown;
  const department = manual.departments[chosen];
  const { campaign } = manual;
  return (
    <section className={rowStyles.stack}>
      <Subtitle2 as="h2" className={styles.title}>
        {texts.title}
      </Subtitle2>
      <Text className={styles.note}>{texts.invented}</Text>
      {manual.departments.length > 0 && (
        <Field label={texts.of}>
          <Select value={String(chosen)} onChange={(_, { value }) => choose(Number(value))}>
            <option value="-1">{texts.everybody}</option>
            {manual.departments.map(({ name }, at) => (
              <option key={name} value={String(at)}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {languagesOf(manual, department).flatMap((written) =>
        (['new', 'reply'] as const).map((composeType) => {
          const title = texts.mails[written][composeType];
          return (
            <div key={title} className={styles.mail}>
              <Text weight="semibold">{title}</Text>
              <MailFrame
                title={title}
                page={signaturePage(manual, { department, domain, language: written, composeType })}
              />
            </div>
          );
        }),
      )}
      {campaign && (
        <Text className={styles.note}>{fill(texts.campaign, { from: campaign.from, to: campaign.to })}</Text>
      )}
    </section>
  );
}
