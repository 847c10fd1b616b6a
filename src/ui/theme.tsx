import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { type ReactNode, useSyncExternalStore } from 'react';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

const subscribe = (listener: () => void) => {
  dark.addEventListener('change', listener);
  return () => dark.removeEventListener('change', listener);
};

interface Props {
  readonly children: ReactNode;
  /** The client's own word, where it says one; else the system's. High contrast comes from the browser's forced colours. */
  readonly isDark?: boolean | null;
}

/** Fluent's theme, light or dark as the client is. */
export function Theme({ children, isDark }: Props) {
  const systemIsDark = useSyncExternalStore(subscribe, () => dark.matches);
  const shownDark = isDark ?? systemIsDark;
  return (
    <FluentProvider
      theme={shownDark ? webDarkTheme : webLightTheme}
      // The browser's own parts (scroll bars, the calendar of a date field) follow.
      style={{ minHeight: '100%', colorScheme: shownDark ? 'dark' : 'light' }}
    >
      {children}
    </FluentProvider>
  );
}
