import { Button, makeStyles, Subtitle1, Text, Title3, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { Spoken } from '../../ui/spoken';
import { APP_TEXTS } from '../texts';
import type { PageProps } from '../types';
import { PRIVACY_TEXTS } from './texts';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, maxWidth: '720px' },
  title: { margin: 0 },
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
  },
  lines: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
});

const focus = (button: HTMLButtonElement | null): void => button?.focus();

/** What is read and kept of mailboxes, in plain words, and one click that deletes it. */
export function PrivacyPage({ dashboard, state, language }: PageProps) {
  const styles = useStyles();
  const texts = PRIVACY_TEXTS[language];
  const { figuresByEmployee } = dashboard.policy;
  return (
    <div className={styles.page}>
      <Title3 as="h1" className={styles.title}>
        {texts.title}
      </Title3>
      {texts.parts.map(({ title, lines }) => (
        <section key={title} className={styles.part}>
          <Subtitle1 as="h2" className={styles.title}>
            {title}
          </Subtitle1>
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line}>
                <Text>{line}</Text>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Text>{texts.employees[figuresByEmployee ? 'on' : 'off']}</Text>
      <Deleting {...{ dashboard, state, language }} />
    </div>
  );
}

function Deleting({ dashboard, state: { account, deleted, trouble }, language }: PageProps) {
  const styles = useStyles();
  const texts = PRIVACY_TEXTS[language];
  const title = useId();
  const [is, become] = useState<'idle' | 'deleting' | 'asked'>('idle');
  const failed = is === 'asked' && !deleted && trouble !== null;
  const says = deleted ? texts.deleted : failed ? texts.notDeleted : '';
  const erase = async () => {
    become('deleting');
    await dashboard.deleteKept();
    become('asked');
  };
  return (
    <section className={styles.part} aria-labelledby={title}>
      <Subtitle1 as="h2" id={title} className={styles.title}>
        {texts.deleteTitle}
      </Subtitle1>
      <Text>{account ? texts.deleteHelp : texts.nobody}</Text>
      <Spoken>{says}</Spoken>
      {says !== '' && <Text weight="semibold">{says}</Text>}
      {account && !deleted && (
        <Button disabledFocusable={is === 'deleting'} onClick={() => void erase()}>
          {is === 'deleting' ? texts.deleting : texts.delete}
        </Button>
      )}
      {/* What was pressed is gone: the keyboard goes on at what undoes it. */}
      {deleted && (
        <Button ref={is === 'idle' ? null : focus} onClick={() => void dashboard.readAgain()}>
          {APP_TEXTS[language].readAgain}
        </Button>
      )}
    </section>
  );
}
