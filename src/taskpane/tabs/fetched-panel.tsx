import type { ReactNode } from 'react';
import type { Language } from '../../hygiene/rules/rule';
import { Fetched } from '../../ui/fetched';
import { PANE_TEXTS } from '../texts';
import { TAB_TEXTS, type TabTexts } from './texts';

interface Props<T extends object> {
  readonly tab: keyof TabTexts['notFetched'];
  readonly fetchTab: () => Promise<T>;
  readonly language: Language;
  readonly children: (fetched: T) => ReactNode;
}

/** A tab that is fetched when this is first drawn. */
export function FetchedPanel<T extends object>({ tab, fetchTab, language, children }: Props<T>) {
  const { coming, notFetched, notFetchedHelp } = TAB_TEXTS[language];
  const { tryAgain } = PANE_TEXTS[language];
  const texts = { coming, notFetched: notFetched[tab], notFetchedHelp, tryAgain };
  return (
    <Fetched fetchPart={fetchTab} texts={texts}>
      {children}
    </Fetched>
  );
}
