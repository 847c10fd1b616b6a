import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ClockState, ClockStep } from '../state/context';
import { useApp, useAppState, useTexts } from './app-context';

const useStyles = makeStyles({
  clock: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  steps: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** What the sandbox's clock shows, and buttons that move it; nothing where there is no clock. */
export function ClockChoice() {
  const styles = useStyles();
  const app = useApp();
  const texts = useTexts();
  const language = useAppState((state) => state.settings.language);
  const [clock, setClock] = useState<ClockState | null>(null);
  const move = (step?: ClockStep) => void app.clock(step).then(setClock);
  // Asked once, when the settings open.
  useEffect(() => void app.clock().then(setClock), [app]);
  if (!clock) return null;
  return (
    <fieldset className={styles.clock} aria-label={texts.clock}>
      <Caption1 block role="status">
        {texts.clock}: {inWords(clock.now, language)}
      </Caption1>
      <div className={styles.steps}>
        <Button size="small" onClick={() => move({ hours: 1 })}>
          {texts.clockHour}
        </Button>
        <Button size="small" onClick={() => move({ workingDays: 1 })}>
          {texts.clockDay}
        </Button>
        <Button size="small" disabledFocusable={clock.ahead === 0} onClick={() => move({ reset: true })}>
          {texts.clockReset}
        </Button>
      </div>
    </fieldset>
  );
}

function inWords(now: string, language: 'da' | 'en'): string {
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    timeZone: 'Europe/Copenhagen',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(now));
}
