import { Body1Strong, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ShieldLock20Regular } from '@fluentui/react-icons';
import { type FormEvent, useEffect, useState } from 'react';
import type { Route } from '../../hygiene/channel/route';
import type { Language } from '../../hygiene/rules/rule';
import { CHANNEL } from '../check/check-state';
import type { CheckSession, CheckState } from '../check/session';
import { cardId } from '../check/use-focus';
import { NumberFields } from './number-fields';
import { OnTheWay } from './on-the-way';
import { PageLinks } from './page-links';
import type { Numbers } from './routing';
import { CHANNEL_TEXTS } from './texts';
import { type ChannelView, isPageOnly } from './view';
import { sayNeeds, sayWhyChannel } from './words';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, lineHeight: 0, color: tokens.colorBrandForeground1 },
  title: { margin: 0 },
  way: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { alignSelf: 'start' },
  note: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly state: CheckState;
  readonly session: CheckSession;
  readonly language: Language;
}

/** Where the mail belongs and the one click that takes it there; or that it is on its way, and the way back. */
export function Channel({ state, session, language }: Props) {
  const { channel, read, onTheWay, wayBack } = state;
  // Marks of another channel than the one where it belongs are worth a word only where this pane can take them away.
  const marked = wayBack.length > 0 || (onTheWay && !channel);
  return (
    <>
      {marked && <OnTheWay {...{ state, session, language }} />}
      {channel && read && <ChannelCard view={channel} mail={read.mail} {...{ state, session, language }} />}
    </>
  );
}

interface CardProps extends Props {
  readonly view: ChannelView;
  readonly mail: NonNullable<CheckState['read']>['mail'];
}

function ChannelCard({ view, mail, state, session, language }: CardProps) {
  const styles = useStyles();
  const texts = CHANNEL_TEXTS[language];
  const { channel } = view;
  const obstacles = sayNeeds(view, mail, language);
  const title = texts.title[channel];
  return (
    <article id={cardId(CHANNEL)} tabIndex={-1} className={styles.card} aria-label={title}>
      <div className={styles.head}>
        <span className={styles.icon}>
          <ShieldLock20Regular aria-hidden />
        </span>
        <Body1Strong as="h2" className={styles.title}>
          {title}
        </Body1Strong>
      </div>
      <Text size={200}>{sayWhyChannel(view, mail, language)}</Text>
      {obstacles.map((words) => (
        <Text key={words} size={200}>
          {words}
        </Text>
      ))}
      {obstacles.length === 0 && <Way {...{ view, mail, state, session, language }} />}
    </article>
  );
}

/** What has to be known still, and the button. The numbers live here, until they were used or another mail is chosen. */
function Way({ view, mail, state, session, language }: CardProps) {
  const styles = useStyles();
  const texts = CHANNEL_TEXTS[language];
  const { channel, route } = view;
  const [numbers, setNumbers] = useState<Numbers>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: the numbers are of this session's mail
  useEffect(() => setNumbers({}), [session]);
  const go = async (event: FormEvent) => {
    event.preventDefault();
    if (await session.takeChannel(numbers)) setNumbers({});
  };
  const page = isPageOnly(route);
  return (
    <form className={styles.way} onSubmit={(event) => void go(event)} noValidate>
      <NumberFields needs={route.needs} {...{ mail, numbers, setNumbers, language }} />
      <Button
        type="submit"
        appearance="primary"
        className={styles.button}
        disabledFocusable={state.working !== null}
      >
        {state.working === CHANNEL ? texts.working : (page ? texts.buttonPage : texts.button)[channel]}
      </Button>
      <Text size={200} className={styles.note}>
        {page ? (state.opened ? texts.opened : texts.opens) : texts.marks}
      </Text>
      {page && state.opened && <PageLinks pages={pagesOf(route)} language={language} />}
    </form>
  );
}

const pagesOf = ({ steps }: Route) => steps.flatMap((step) => (step.do === 'open-page' ? [step.page] : []));
