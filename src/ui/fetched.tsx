import { CloudOff48Regular } from '@fluentui/react-icons';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Reading } from './reading';
import { StatePage } from './state-page';

export interface FetchedTexts {
  readonly coming: string;
  readonly notFetched: string;
  readonly notFetchedHelp: string;
  readonly tryAgain: string;
}

interface Props<T extends object> {
  /** Brings the part; where that failed the next call asks the network again. The same function at each drawing. */
  readonly fetchPart: () => Promise<T>;
  readonly texts: FetchedTexts;
  /** Of the heading, where it does not come; as in `StatePage`. */
  readonly level?: 1 | 2;
  readonly children: (part: T) => ReactNode;
}

/** A part of the screen that is fetched when this is first drawn; where it does not come, a calm word and another try. */
export function Fetched<T extends object>({ fetchPart, texts, level = 2, children }: Props<T>) {
  const [part, again] = useFetched(fetchPart);
  if (part === 'coming') return <Reading label={texts.coming} />;
  if (part === 'failed')
    return (
      <StatePage
        icon={<CloudOff48Regular />}
        level={level}
        title={texts.notFetched}
        help={texts.notFetchedHelp}
        action={{ label: texts.tryAgain, run: again }}
      />
    );
  return children(part);
}

/** The part, as soon as it is there; and how to ask again for one that did not come. */
export function useFetched<T extends object>(
  fetchPart: () => Promise<T>,
): [T | 'coming' | 'failed', () => void] {
  const [part, setPart] = useState<T | 'coming' | 'failed'>('coming');
  const again = useCallback(() => {
    setPart('coming');
    fetchPart().then(setPart, () => setPart('failed'));
  }, [fetchPart]);
  useEffect(again, [again]);
  return [part, again];
}
