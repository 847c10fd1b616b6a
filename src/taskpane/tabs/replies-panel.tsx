import type { Policy } from '../../hygiene/policy/types';
import type { Language } from '../../hygiene/rules/rule';
import type { CurrentItem } from '../../outlook/current-item';
import { fetchRepliesTab } from '../fetched';
import { FetchedPanel } from './fetched-panel';

interface Props {
  readonly current: CurrentItem;
  readonly policy: Policy;
  readonly language: Language;
}

/** The Replies tab, fetched when this is first drawn. */
export function RepliesPanel({ current, policy, language }: Props) {
  return (
    <FetchedPanel tab="replies" fetchTab={fetchRepliesTab} language={language}>
      {({ RepliesTab }) => <RepliesTab current={current} policy={policy} language={language} />}
    </FetchedPanel>
  );
}
