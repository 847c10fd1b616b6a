import { CloudOff48Regular, Mail48Regular, MailRead48Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { Policy } from '../../hygiene/policy/types';
import type { Language } from '../../hygiene/rules/rule';
import type { AlertContext } from '../../outlook/alert-context';
import { alertContext, type CurrentItem } from '../../outlook/current-item';
import type { ComposeItem } from '../../outlook/read-mail';
import { useFetched } from '../../ui/fetched';
import { Reading } from '../../ui/reading';
import { StatePage } from '../../ui/state-page';
import { fetchCheckTab } from '../fetched';
import { PANE_TEXTS } from '../texts';

interface Props {
  readonly current: CurrentItem;
  readonly policy: Policy;
  readonly language: Language;
}

/** The Check tab for a mail being written; beside any other it says what it is for. */
export function CheckPanel({ current, policy, language }: Props) {
  const texts = PANE_TEXTS[language];
  if (current.mode === 'compose') return <Check item={current.item} policy={policy} language={language} />;
  if (current.mode === 'read')
    return <StatePage icon={<MailRead48Regular />} title={texts.notWriting} help={texts.notWritingHelp} />;
  return <StatePage icon={<Mail48Regular />} title={texts.noMail} help={texts.noMailHelp} />;
}

function Check({ item, policy, language }: Omit<Props, 'current'> & { item: ComposeItem }) {
  const texts = PANE_TEXTS[language];
  const [check, fetchAgain] = useFetched(fetchCheckTab);
  const [alert, setAlert] = useState<AlertContext>({});
  useEffect(() => {
    setAlert({});
    let left = false;
    void alertContext(item, 3000).then((context) => {
      if (!left) setAlert(context);
    });
    return () => {
      left = true;
    };
  }, [item]);
  if (check === 'coming') return <Reading label={texts.reading} />;
  if (check === 'failed')
    return (
      <StatePage
        icon={<CloudOff48Regular />}
        title={texts.notFetched}
        help={texts.notFetchedHelp}
        action={{ label: texts.tryAgain, run: fetchAgain }}
      />
    );
  return <check.CheckTab item={item} policy={policy} language={language} alert={alert} />;
}
