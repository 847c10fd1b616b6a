import { useEffect, useState } from 'react';
import type { Policy } from '../hygiene/policy/types';
import type { Language } from '../hygiene/rules/rule';
import { type CurrentItem, currentItem, watchItem } from '../outlook/current-item';
import { AbsencePanel } from './tabs/absence-panel';
import { CheckPanel } from './tabs/check-panel';
import { type PaneTab, PaneTabs } from './tabs/pane-tabs';
import { RepliesPanel } from './tabs/replies-panel';

interface Props {
  readonly policy: Policy;
  readonly language: Language;
}

/** The pane for whatever mail is beside it: it opens on the tab that fits, until the person chooses one. */
export function App({ policy, language }: Props) {
  const [current, setCurrent] = useState<CurrentItem>(currentItem);
  const [choice, setChoice] = useState<{ tab: PaneTab; mode: CurrentItem['mode'] } | null>(null);
  const [opened, setOpened] = useState<readonly PaneTab[]>([]);
  useEffect(() => watchItem(() => setCurrent(currentItem())), []);

  const fits: PaneTab = current.mode === 'read' ? 'replies' : 'check';
  const chosen = choice?.mode === current.mode ? choice.tab : fits;
  // Once it was opened it stays: a form that somebody has begun there is not lost behind the other tab.
  if (!opened.includes(chosen)) setOpened([...opened, chosen]);
  return (
    <PaneTabs
      chosen={chosen}
      choose={(tab) => setChoice({ tab, mode: current.mode })}
      language={language}
      panels={{
        check: <CheckPanel {...{ current, policy, language }} />,
        absence: opened.includes('absence') && <AbsencePanel {...{ policy, language }} />,
        replies: opened.includes('replies') && <RepliesPanel {...{ current, policy, language }} />,
      }}
    />
  );
}
