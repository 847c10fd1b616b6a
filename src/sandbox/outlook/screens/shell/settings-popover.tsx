import {
  Button,
  Caption1,
  Field,
  Link,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Select,
  Subtitle2,
  Switch,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import type { Settings } from '../state/app-state';
import { useApp, useAppState, useTexts } from './app-context';
import { CitizensChoice } from './citizens-choice';
import { ClockChoice } from './clock-choice';
import { SettingsRegular } from './icons';

const useStyles = makeStyles({
  surface: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    boxSizing: 'border-box',
    width: '332px',
    maxWidth: 'calc(100vw - 16px)',
    maxHeight: 'calc(100vh - 80px)',
    overflowY: 'auto',
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** What can be chosen for a showing: language, look, what this Outlook can do, how sending is stopped. */
export function SettingsPopover() {
  const styles = useStyles();
  const app = useApp();
  const texts = useTexts();
  const [settings, policy, addinUrl] = useAppState(
    (state) => [state.settings, state.policy, state.addinUrl] as const,
  );
  const change = <K extends keyof Settings>(name: K, value: string) =>
    app.changeSettings({ [name]: value as Settings[K] });
  return (
    <Popover trapFocus withArrow positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content={texts.settings} relationship="label">
          <Button appearance="subtle" icon={<SettingsRegular />} />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={texts.settings}>
        <Subtitle2 as="h2" style={{ margin: 0 }}>
          {texts.settings}
        </Subtitle2>
        <Choice
          label={texts.language}
          value={settings.language}
          onChange={(value) => change('language', value)}
        >
          {[
            ['da', texts.danish],
            ['en', texts.english],
          ]}
        </Choice>
        <Choice label={texts.theme} value={settings.theme} onChange={(value) => change('theme', value)}>
          {[
            ['light', texts.light],
            ['dark', texts.dark],
            ['system', texts.system],
          ]}
        </Choice>
        <Choice
          label={texts.requirementSet}
          value={settings.requirementSet}
          onChange={(value) => change('requirementSet', value)}
        >
          {['1.12', '1.13', '1.14', '1.15'].map((set) => [set, set])}
        </Choice>
        <Choice
          label={texts.sendMode}
          value={settings.sendMode}
          onChange={(value) => change('sendMode', value)}
        >
          {Object.entries(texts.sendModes)}
        </Choice>
        <ClockChoice />
        <CitizensChoice />
        <Switch
          label={texts.ownSignature}
          checked={settings.signature === 'own'}
          onChange={(_event, { checked }) => change('signature', checked ? 'own' : 'none')}
        />
        <Caption1 className={styles.hint}>{texts.settingsHint}</Caption1>
        {policy && <Caption1 className={styles.hint}>{texts.policy(policy)}</Caption1>}
        {addinUrl && (
          <Link href={`${addinUrl}/dashboard.html`} target="_blank" rel="noreferrer">
            {texts.dashboard}
          </Link>
        )}
      </PopoverSurface>
    </Popover>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  onChange(value: string): void;
  /** Value and words of each choice. */
  children: string[][];
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <Field label={label} size="small">
      <Select value={value} onChange={(_event, data) => onChange(data.value)}>
        {children.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
