import { Button, mergeClasses, Text } from '@fluentui/react-components';
import { Checkmark16Regular, Warning16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReplyAudience } from '../../../hygiene/absence/write/types';
import { copyText } from './copying';
import type { PartProps } from './period-fields';
import { sayPeriod } from './say-saving';
import { SAVING_TEXTS } from './texts/saving';
import { useWritingStyles } from './use-writing-styles';

/** For whoever is not signed in: the texts are copied, and where they belong in Outlook is told. */
export function CopyPart({ form, state, language }: PartProps) {
  const styles = useWritingStyles();
  const texts = SAVING_TEXTS[language];
  const [came, setCame] = useState<{ readonly ok: boolean; readonly of: typeof state } | null>(null);
  const copy = async (audience: ReplyAudience) => {
    const ok = await copyText(form.text(audience));
    setCame({ ok, of: form.get() });
  };
  // What was changed since was not copied.
  const said = came?.of === state ? came : null;
  const period = sayPeriod(form.replies(), language, form.today());
  return (
    <>
      <div className={styles.note}>
        <Text size={200}>{texts.noGraph}</Text>
        <Text size={200}>{texts.whereNew}</Text>
        <Text size={200}>{texts.whereClassic}</Text>
        {period && <Text size={200}>{period}</Text>}
      </div>
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => void copy('external')}>
          {texts.copyExternal}
        </Button>
        <Button onClick={() => void copy('internal')}>{texts.copyInternal}</Button>
      </div>
      <div role="status" className={mergeClasses(styles.status, styles.said)}>
        {said && (
          <>
            <span className={styles.icon}>
              {said.ok ? <Checkmark16Regular aria-hidden /> : <Warning16Regular aria-hidden />}
            </span>
            <Text size={200}>{said.ok ? texts.copied : texts.notCopied}</Text>
          </>
        )}
      </div>
    </>
  );
}
