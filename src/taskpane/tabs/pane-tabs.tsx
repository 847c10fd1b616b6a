import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Language } from '../../hygiene/rules/rule';
import { TAB_TEXTS } from './texts';

/** In the order of the row. */
const TABS = ['check', 'absence', 'replies'] as const;
export type PaneTab = (typeof TABS)[number];

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: {
    position: 'relative',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      left: tokens.spacingHorizontalM,
      right: tokens.spacingHorizontalM,
      bottom: 0,
      // A border and no background: high contrast draws borders alone.
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
});

interface Props {
  readonly chosen: PaneTab;
  readonly choose: (tab: PaneTab) => void;
  readonly language: Language;
  readonly panels: Readonly<Record<PaneTab, ReactNode>>;
}

const tabId = (tab: PaneTab) => `tab-${tab}`;
const panelId = (tab: PaneTab) => `panel-${tab}`;

/**
 * The pane's tabs and their panels, by the pattern of WAI-ARIA (APG, "Tabs"): the row is one stop of the Tab key, arrows,
 * Home and End choose. A panel that is not shown keeps its place: what was typed there is still there. Fluent's own
 * TabList would make the pane's first load a fifth heavier (24 KB gzipped: Tabster, which it brings).
 */
export function PaneTabs({ chosen, choose, language, panels }: Props) {
  const styles = useStyles();
  const texts = TAB_TEXTS[language];
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextTab(event.key, chosen);
    if (!next) return;
    event.preventDefault();
    choose(next);
    row.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <>
      <div ref={row} role="tablist" className={styles.row} aria-label={texts.tabs} onKeyDown={onKeyDown}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={tabId(tab)}
            className={mergeClasses(styles.tab, tab === chosen && styles.chosen)}
            aria-selected={tab === chosen}
            aria-controls={panelId(tab)}
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => choose(tab)}
          >
            {texts.tab[tab]}
          </button>
        ))}
      </div>
      {TABS.map((tab) => (
        <div key={tab} id={panelId(tab)} role="tabpanel" aria-labelledby={tabId(tab)} hidden={tab !== chosen}>
          {panels[tab]}
        </div>
      ))}
    </>
  );
}

/** The tab that a key leads to; null for any other key. */
export function nextTab(key: string, chosen: PaneTab): PaneTab | null {
  const at = TABS.indexOf(chosen);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[key];
  return to === undefined ? null : (TABS[(to + TABS.length) % TABS.length] ?? null);
}
