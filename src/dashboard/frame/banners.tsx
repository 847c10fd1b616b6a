import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { fill } from '../../hygiene/rules/texts';
import { lookFailed } from '../../session/replies/last-look';
import { sayHere, sayMailboxProblem, sayMoment, sharedProblem } from '../../session/replies/words';
import { SIGN_IN_TEXTS } from '../../session/sign-in/texts';
import { sayBecause } from '../../session/sign-in/trouble';
import { isOffline, seenAt } from '../state';
import type { FrameProps } from './frame';
import { FRAME_TEXTS } from './texts';
import { useBand } from './use-band';

const useStyles = makeStyles({ bar: { maxWidth: '100%' } });

/** What is wrong with everything: no line, not signed in any more. What one mailbox lacks stands in its own line. */
export function Banners({ session, state, language }: FrameProps) {
  const band = useBand();
  const styles = useStyles();
  const says = sayTrouble(state, language);
  const needsSignIn = session.needsSignIn();
  if (isOffline(state)) return <Offline {...{ session, state, language }} />;
  if (says === null && !needsSignIn) return null;
  const texts = SIGN_IN_TEXTS[language];
  return (
    <div className={band}>
      <MessageBar intent="warning" layout="multiline" className={styles.bar}>
        <MessageBarBody>{says}</MessageBarBody>
        {needsSignIn && (
          <MessageBarActions>
            <Button disabledFocusable={state.working !== null} onClick={() => void session.signIn()}>
              {state.working === 'asking' ? texts.asking : texts.signInAgain}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}

function Offline({ state, language }: FrameProps) {
  const band = useBand();
  const styles = useStyles();
  const texts = FRAME_TEXTS[language];
  const seen = seenAt(state.mailboxes);
  const says =
    seen === null ? texts.offlineEmpty : fill(texts.offline, { when: sayMoment(seen, state.now, language) });
  return (
    <div className={band}>
      <MessageBar intent="warning" layout="multiline" className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle>{says}</MessageBarTitle> {texts.offlineHelp}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

function sayTrouble(
  { trouble, mailboxes, now }: FrameProps['state'],
  language: FrameProps['language'],
): string | null {
  if (trouble) return sayHere(trouble, language);
  const problem = sharedProblem(mailboxes);
  const [first] = mailboxes;
  if (!first || !lookFailed(problem)) return null;
  const seen = seenAt(mailboxes);
  if (seen === null) return sayMailboxProblem(first, language);
  const when = sayMoment(seen, now, language);
  return `${sayBecause(problem, language)} ${fill(FRAME_TEXTS[language].figuresFrom, { when })}`;
}
