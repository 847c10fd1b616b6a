import type { Sighting } from '../types';
import type { Delivered } from './delivered';
import type { Manifest } from './manifest';

/**
 * Whether manifest and files are of one version, and of this command's. Outlook shows people the files; what the administrator
 * gave the admin centre is the manifest.
 *
 * @param ours the version of the command that examines
 */
export function versionCheck(
  manifest: Manifest | null,
  delivered: Delivered | null,
  ours: string,
): Sighting[] {
  if (!manifest) return [];
  const { version } = manifest;
  if (delivered && delivered.version !== version) {
    return [
      {
        subject: 'version',
        fault: 'version-differs',
        severity: 'fault',
        file: 'manifest.xml',
        data: { manifest: version, files: delivered.version },
      },
    ];
  }
  if (version === ours) return [];
  return [{ subject: 'version', fault: 'version-other', severity: 'warning', data: { version, ours } }];
}
