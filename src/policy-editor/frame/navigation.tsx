import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Navigation20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { fill } from '../../hygiene/rules/texts';
import { count } from '../../ui/texts';
import { useEditing } from '../fields/context';
import { hashOf, SECTIONS, type Section, sectionOf } from '../model/sections';
import { FRAME_TEXTS } from './texts';

const WIDE = '@media (min-width: 800px)';

const useStyles = makeStyles({
  menu: { [WIDE]: { display: 'none' } },
  list: {
    display: 'none',
    flexDirection: 'column',
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    listStyle: 'none',
    [WIDE]: { display: 'flex' },
  },
  open: { display: 'flex' },
  link: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: '3px solid transparent',
    // Forced colours draw what is transparent.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  problems: { color: tokens.colorPaletteRedForeground1, whiteSpace: 'nowrap' },
});

/** Where one can go: at the side, and on narrow screens behind a button. Real links. */
export function Navigation({ here }: { here: Section }) {
  const styles = useStyles();
  const { language, problems } = useEditing();
  const texts = FRAME_TEXTS[language];
  const [isOpen, setOpen] = useState(false);
  const problemsIn = (section: Section) => problems.filter(({ path }) => sectionOf(path) === section).length;
  return (
    <nav aria-label={texts.navigation}>
      <Button
        className={styles.menu}
        icon={<Navigation20Regular />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {fill(texts.menu, { here: texts.sections[here] })}
      </Button>
      <ul className={mergeClasses(styles.list, isOpen && styles.open)}>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a
              href={hashOf(section)}
              className={mergeClasses(styles.link, section === here && styles.here)}
              {...(section === here && { 'aria-current': 'page' as const })}
              onClick={() => setOpen(false)}
            >
              {texts.sections[section]}
              {problemsIn(section) > 0 && (
                <span className={styles.problems}>{count(problemsIn(section), texts.problemsHere)}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
