import { Button, makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Changed } from '../../../hygiene/absence/write/types';
import type { Language } from '../../../hygiene/rules/rule';
import type { Saving, Step } from './saving';
import { sayChanges } from './say-saving';
import { PREVIEW_TEXTS } from './texts/preview';
import { SAVING_TEXTS } from './texts/saving';
import { useWritingStyles } from './use-writing-styles';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, ':focus': { outlineStyle: 'none' } },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0 },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0 },
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink },
  texts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalS,
  },
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'pre-line',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly saving: Saving;
  readonly step: Extract<Step, { readonly is: 'asking' }>;
  readonly language: Language;
  readonly today: string;
}

/** What would be overwritten, before it is: each thing that changes. Of two texts the one to citizens is unfolded. */
export function Changes({ saving, step, language, today }: Props) {
  const styles = useStyles();
  const shared = useWritingStyles();
  const texts = SAVING_TEXTS[language];
  const part = useRef<HTMLElement>(null);
  const { changes, goal, elsewhere, now } = step;
  // A new comparison is read from its beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `now` is what makes it a new one
  useEffect(() => part.current?.querySelector('h2')?.focus(), [now]);
  const said = sayChanges(changes, language, today);
  return (
    <section ref={part} className={styles.part} aria-labelledby="absence-changes">
      <Subtitle2 as="h2" id="absence-changes" tabIndex={-1} className={styles.title}>
        {goal === 'new' ? texts.changes : texts.changesBack}
      </Subtitle2>
      {elsewhere && (
        <div className={mergeClasses(shared.note, shared.warn)}>
          <Text size={200}>{texts.elsewhere}</Text>
        </div>
      )}
      {said.length > 0 && (
        <dl className={styles.list}>
          {said.map(({ label, says }) => (
            <div key={label}>
              <dt className={styles.label}>{label}</dt>
              <dd className={styles.value}>{says}</dd>
            </div>
          ))}
        </dl>
      )}
      {(['external', 'internal'] as const).map((audience) => {
        const change = changes[audience];
        const label = PREVIEW_TEXTS[language].textOf[audience];
        const isOpen = audience === 'external' || !changes.external;
        return change && <TextChange key={audience} {...{ change, label, language, isOpen }} />;
      })}
      <div className={shared.row}>
        <Button appearance="primary" onClick={() => void saving.confirm()}>
          {goal === 'new' ? texts.saveNow : texts.putBack}
        </Button>
        <Button onClick={saving.cancel}>{texts.notNow}</Button>
      </div>
    </section>
  );
}

interface TextChangeProps {
  readonly change: Changed<string>;
  readonly label: string;
  readonly language: Language;
  readonly isOpen: boolean;
}

/** One text as it is and as it becomes. */
function TextChange({ change: { before, after }, label, language, isOpen }: TextChangeProps) {
  const styles = useStyles();
  const texts = SAVING_TEXTS[language];
  const one = (title: string, text: string) => (
    <div>
      <span className={styles.label}>{title}</span>
      <p className={styles.text}>{text === '' ? texts.noText : text}</p>
    </div>
  );
  return (
    <details open={isOpen}>
      <summary className={styles.summary}>{label}</summary>
      <div className={styles.texts}>
        {one(texts.was, before)}
        {one(texts.becomes, after)}
      </div>
    </details>
  );
}
