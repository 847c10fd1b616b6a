import { ErrorCircle48Regular } from '@fluentui/react-icons';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../hygiene/rules/rule';
import { ErrorBoundary } from './error-boundary';
import { StatePage } from './state-page';
import { Theme } from './theme';

/** What is said in place of a page that failed. */
export interface CrashedTexts {
  readonly crashed: string;
  readonly crashedHelp: string;
  readonly tryAgain: string;
}

export interface ShownPage {
  readonly language: Language;
  readonly texts: CrashedTexts;
  /** The client's own word; left out or null: as the browser says. */
  readonly isDark?: boolean | null;
  /** Of the heading where the page failed; left out: as in a pane. */
  readonly level?: 1 | 2;
}

/**
 * The way into each page of ours: the theme, a way back where it fails, the page's language.
 *
 * @param into the id of the element that holds the page
 * @returns shows a page there, in place of the one before
 */
export function pageRoot(into: string): (page: ReactNode, shown: ShownPage) => void {
  // React would log a caught error with all it holds; the screen says what matters.
  const root = createRoot(document.getElementById(into) as HTMLElement, { onCaughtError: () => {} });
  return (page, { language, texts, isDark = null, level }) => {
    document.documentElement.lang = language;
    const broken = (retry: () => void) => (
      <StatePage
        icon={<ErrorCircle48Regular />}
        {...(level !== undefined && { level })}
        title={texts.crashed}
        help={texts.crashedHelp}
        action={{ label: texts.tryAgain, run: retry }}
      />
    );
    root.render(
      <StrictMode>
        <Theme isDark={isDark}>
          <ErrorBoundary fallback={broken}>{page}</ErrorBoundary>
        </Theme>
      </StrictMode>,
    );
  };
}
