import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { saveText } from './save';
import type { Table } from './tables';
import { EXPORT_TEXTS } from './texts';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  said: {
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
    ':not(:empty)': { marginLeft: tokens.spacingHorizontalS },
  },
});

interface Props {
  readonly label: string;
  readonly file: string;
  /** Made when somebody asks for it. */
  readonly table: () => Table;
  readonly language: Language;
}

/** A button that makes a file and has the browser save it; what came of it stands beside. */
export function SaveTable({ label, file, table, language }: Props) {
  const styles = useStyles();
  const texts = EXPORT_TEXTS[language];
  const [stage, setStage] = useState<'idle' | 'working' | 'done' | 'failed'>('idle');
  const save = async () => {
    setStage('working');
    try {
      const { csvOf } = await import('./csv');
      saveText(file, csvOf(table(), language));
      setStage('done');
    } catch {
      setStage('failed');
    }
  };
  const said = { idle: '', working: texts.working, done: fill(texts.done, { file }), failed: texts.failed };
  return (
    <div className={styles.part}>
      <Button
        icon={<ArrowDownloadRegular />}
        disabledFocusable={stage === 'working'}
        onClick={() => void save()}
      >
        {label}
      </Button>
      <Text size={200} className={styles.said} role="status">
        {said[stage]}
      </Text>
    </div>
  );
}
