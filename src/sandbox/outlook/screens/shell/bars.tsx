import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useApp, useAppState, useTexts } from './app-context';
import { DismissRegular } from './icons';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`,
  },
});

/** Lines that stay until they are hidden: a file that is no mail, a recipient that is missing. */
export function Bars() {
  const styles = useStyles();
  const app = useApp();
  const texts = useTexts();
  const bars = useAppState((state) => state.bars);
  if (bars.length === 0) return null;
  return (
    <MessageBarGroup className={styles.group}>
      {bars.map(({ key, intent, text }) => (
        <MessageBar key={key} intent={intent} politeness="assertive">
          <MessageBarBody>{text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={texts.dismiss}
                onClick={() => app.hideBar(key)}
              />
            }
          >
            {key === 'certificate' && (
              <Button onClick={() => app.showCertificateHelp()}>{texts.certificateShow}</Button>
            )}
          </MessageBarActions>
        </MessageBar>
      ))}
    </MessageBarGroup>
  );
}
