import type { Settings } from './app-state';

const KEY = 'kuvert-sandbox';
const choices = {
  language: ['da', 'en'],
  theme: ['light', 'dark', 'system'],
  requirementSet: ['1.12', '1.13', '1.14', '1.15'],
  sendMode: ['manifest', 'PromptUser', 'SoftBlock', 'Block'],
  signature: ['none', 'own'],
} as const satisfies { [K in keyof Settings]: readonly Settings[K][] };

/** What was chosen before in this browser, over what the browser and the address (`?lang=en`) suggest. */
export function readSettings(
  search: string,
  browserLanguage: string,
  storage: Pick<Storage, 'getItem'>,
): Settings {
  const kept = parse(storage.getItem(KEY));
  const pick = <K extends keyof Settings>(name: K, otherwise: Settings[K]): Settings[K] => {
    const value = kept[name];
    return (choices[name] as readonly unknown[]).includes(value) ? (value as Settings[K]) : otherwise;
  };
  const asked = new URLSearchParams(search).get('lang');
  const suggested = /^en\b/i.test(browserLanguage) ? 'en' : 'da';
  return {
    language: asked === 'en' || asked === 'da' ? asked : pick('language', suggested),
    theme: pick('theme', 'system'),
    requirementSet: pick('requirementSet', '1.15'),
    sendMode: pick('sendMode', 'manifest'),
    signature: pick('signature', 'none'),
  };
}

export function keepSettings(settings: Settings, storage: Pick<Storage, 'setItem'>): void {
  storage.setItem(KEY, JSON.stringify(settings));
}

function parse(text: string | null): Partial<Record<keyof Settings, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
