import { createContext, useContext } from 'react';
import type { App } from '../state/app';
import type { AppState } from '../state/app-state';
import { useStore } from '../state/store';
import { type Texts, textsOf } from '../texts';

const Context = createContext<App | null>(null);

export const AppProvider = Context.Provider;

export function useApp(): App {
  const app = useContext(Context);
  if (!app) throw new Error('The screens stand outside an AppProvider.');
  return app;
}

/** A piece of the state; the screen is drawn anew when it changes. */
export function useAppState<T>(select: (state: AppState) => T): T {
  return useStore(useApp().state, select);
}

/** The texts in the chosen language. */
export function useTexts(): Texts {
  return textsOf(useAppState(({ settings }) => settings.language));
}
