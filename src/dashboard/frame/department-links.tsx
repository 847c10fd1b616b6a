import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { FRAME_TEXTS } from './texts';

const useStyles = makeStyles({
  all: { minWidth: 0, maxWidth: '100%' },
  button: { maxWidth: '100%', minWidth: 0, paddingLeft: 0, paddingRight: 0, textAlign: 'left' },
  /** Under its button and in the flow: nothing is covered, and nothing is wider than the screen. */
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))',
    columnGap: tokens.spacingHorizontalXL,
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS}`,
    listStyle: 'none',
  },
});

interface Props {
  /** The department where one is; null elsewhere. */
  readonly here: string | null;
  readonly language: Language;
  /** List items, a link each. */
  readonly children: ReactNode;
}

/** Many departments behind one button (WAI-ARIA's disclosure for navigation): real links, and nothing moves until one is followed. */
export function DepartmentLinks({ here, language, children }: Props) {
  const styles = useStyles();
  const texts = FRAME_TEXTS[language];
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const close = ({ key, currentTarget }: KeyboardEvent<HTMLElement>) => {
    if (key !== 'Escape' || !isOpen) return;
    setOpen(false);
    currentTarget.querySelector('button')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere within closes it, as in WAI-ARIA's pattern
    <div className={styles.all} onKeyDown={close}>
      <Button
        appearance="transparent"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        iconPosition="after"
        onClick={() => setOpen(!isOpen)}
      >
        {here === null ? texts.departments : fill(texts.departmentHere, { name: here })}
      </Button>
      <ul id={id} className={styles.list} hidden={!isOpen} {...(!isOpen && { style: { display: 'none' } })}>
        {children}
      </ul>
    </div>
  );
}
