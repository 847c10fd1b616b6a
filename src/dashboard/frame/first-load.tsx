import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MailboxState } from '../../graph/follow/types';
import { fill } from '../../hygiene/rules/texts';
import { mailboxName } from '../../session/replies/words';
import { count } from '../../ui/texts';
import { isFirstLoad, isSettled, shareOf } from '../state';
import { useCard } from '../use-card';
import type { FrameProps } from './frame';
import { FRAME_TEXTS, type FrameTexts } from './texts';
import { useBand } from './use-band';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  soft: { color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink, fontSize: tokens.fontSizeBase200 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyle: 'none',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** How far the first load is, mailbox by mailbox, and how to end it or go on. */
export function FirstLoad({ session, state, language }: FrameProps) {
  const styles = useStyles();
  const band = useBand();
  const card = useCard('wide');
  const texts = FRAME_TEXTS[language];
  const { mailboxes, looking } = state;
  if (!isFirstLoad(state)) return null;
  const share = shareOf(mailboxes);
  const done = mailboxes.filter(isSettled).length;
  const title = looking ? texts.firstLoad : texts.stopped;
  return (
    <div className={band}>
      <section className={card} aria-label={title}>
        <div className={styles.line}>
          <Text weight="semibold">{title}</Text>
          <Text size={200} className={styles.soft}>
            {percentOf(share)} · {fill(texts.whole, { done, all: mailboxes.length })}
          </Text>
        </div>
        <ProgressBar value={share} thickness="large" aria-label={title} />
        <Text size={200} className={styles.soft}>
          {looking ? texts.firstLoadHelp : texts.stoppedHelp}
        </Text>
        <div className={styles.buttons}>
          {looking ? (
            <Button size="small" onClick={session.stopLooking}>
              {texts.stop}
            </Button>
          ) : (
            <Button size="small" appearance="primary" onClick={() => void session.goOn()}>
              {texts.goOn}
            </Button>
          )}
        </div>
        <Mailboxes {...{ session, state, language }} />
      </section>
    </div>
  );
}

/** One line each. Of one that was added later the others are no news. */
function Mailboxes({ session: { policy }, state: { mailboxes, asked }, language }: FrameProps) {
  const styles = useStyles();
  const texts = FRAME_TEXTS[language];
  const [isOpen] = useState(() => mailboxes.filter((each) => !isSettled(each)).length > 1);
  return (
    <details open={isOpen}>
      <summary className={styles.summary}>{texts.each}</summary>
      <ul className={styles.list}>
        {mailboxes.map((each) => {
          const name = mailboxName(each.mailbox, policy, language);
          return (
            <li key={each.mailbox ?? ''}>
              <div className={styles.line}>
                <Text size={200} weight={each.mailbox === asked ? 'semibold' : 'regular'}>
                  {name}
                </Text>
                <Text size={200} className={styles.soft}>
                  {sayProgress(each, texts)}
                </Text>
              </div>
              <ProgressBar value={isSettled(each) ? 1 : (each.progress?.share ?? 0)} aria-label={name} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function sayProgress(mailbox: MailboxState, texts: FrameTexts): string {
  const { stage, progress } = mailbox;
  if (stage === 'followed') return texts.done;
  if (isSettled(mailbox)) return texts.cannot;
  if (!progress) return texts.waits;
  return `${percentOf(progress.share)} · ${count(progress.mails, texts.soFar)}`;
}

const percentOf = (share: number): string => `${Math.round(share * 100)} %`;
