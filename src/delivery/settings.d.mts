import type { Deployment } from './types';

export const MANIFEST_BASE: string;
export function deploymentOf(
  env: Readonly<Record<string, string | undefined>>,
  options?: { needsUrl?: boolean },
): Deployment;
