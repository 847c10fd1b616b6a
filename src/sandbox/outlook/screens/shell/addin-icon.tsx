import { useState } from 'react';
import { AppsAddInRegular } from './icons';

/** The add-in's own icon, or a plain one while its origin cannot be reached. */
export function AddinIcon({ source, size = 20 }: { source: string | undefined; size?: number }) {
  const [failed, setFailed] = useState<string>();
  if (!source || failed === source) return <AppsAddInRegular style={{ fontSize: size }} />;
  return <img src={source} alt="" width={size} height={size} onError={() => setFailed(source)} />;
}
