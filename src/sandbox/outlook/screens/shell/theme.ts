import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Settings } from '../state/app-state';

/** A calm petrol of our own. 80 carries white text at 5.1:1. */
const petrol: BrandVariants = {
  10: '#041a1e',
  20: '#0a2b31',
  30: '#0d3a43',
  40: '#0f4a55',
  50: '#115a67',
  60: '#126979',
  70: '#15707f',
  80: '#1a7887',
  90: '#3a8c9a',
  100: '#559fac',
  110: '#70b1bd',
  120: '#8cc3cd',
  130: '#a8d5dc',
  140: '#c4e5ea',
  150: '#dff3f5',
  160: '#eef9fa',
};

const light = createLightTheme(petrol);
const dark = createDarkTheme(petrol);
// Fluent's advice for brands that are not its own: lighter words on dark ground.
dark.colorBrandForeground1 = petrol[110];
dark.colorBrandForeground2 = petrol[120];
dark.colorBrandForegroundLink = petrol[120];

export interface Look {
  theme: Theme;
  isDark: boolean;
}

/** The theme that the settings ask for; "system" follows the operating system as it changes. */
export function useLook(chosen: Settings['theme']): Look {
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  const isDark = chosen === 'dark' || (chosen === 'system' && systemIsDark);
  return { theme: isDark ? dark : light, isDark };
}

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}

/** Below this the list, the mail and the pane take turns. */
export const NARROW = '(max-width: 899px)';
