import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** What the search looks at; a parameter so that a test can play every system. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
}

const here: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/**
 * Installed Chrome, Edge and Chromium, in the order in which they are tried. Empty when there is none.
 *
 * The usual places come before PATH: what stands on PATH may be a wrapper. Snap packages are last, for they see
 * neither the temporary profile nor the pipe that the tests talk through on every system.
 */
export function installedBrowsers(machine: Machine = here): string[] {
  const found = [...usualPlaces(machine), ...onPath(machine)].filter((path) => machine.exists(path));
  const unique = [...new Set(found)];
  return [...unique.filter((path) => !isSnap(path)), ...unique.filter(isSnap)];
}

const isSnap = (path: string) => path.startsWith('/snap/');

function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') return macPlaces(env.HOME);
  if (platform === 'win32') return windowsPlaces(env);
  return [
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
    '/snap/bin/chromium',
  ];
}

function macPlaces(home: string | undefined): string[] {
  const folders = ['/Applications', ...(home ? [`${home}/Applications`] : [])];
  const names = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
  return folders.flatMap((folder) => names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`));
}

function windowsPlaces(env: Machine['env']): string[] {
  const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
    (folder): folder is string => Boolean(folder),
  );
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Chromium\\Application\\chrome.exe',
  ];
  return programs.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
}

function onPath({ platform, env }: Machine): string[] {
  const windows = platform === 'win32';
  const names = windows
    ? ['chrome.exe', 'msedge.exe', 'chromium.exe']
    : [
        'google-chrome',
        'google-chrome-stable',
        'microsoft-edge',
        'microsoft-edge-stable',
        'chromium',
        'chromium-browser',
      ];
  const folders = (env.PATH ?? env.Path ?? '').split(windows ? ';' : ':').filter(Boolean);
  const { join } = windows ? win32 : posix;
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
