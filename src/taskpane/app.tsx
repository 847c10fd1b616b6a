import { CloudOff48Regular, Mail48Regular, MailRead48Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { Policy } from '../hygiene/policy/types';
import type { Language } from '../hygiene/rules/rule';
import type { AlertContext } from '../outlook/alert-context';
import { alertContext, type CurrentItem, currentItem, watchItem } from '../outlook/current-item';
import { Reading } from '../ui/reading';
import { StatePage } from '../ui/state-page';
import { useCheckTab } from './fetched';
import { PANE_TEXTS } from './texts';

interface Props {
  readonly policy: Policy;
  readonly language: Language;
}

/** The pane for whatever mail is beside it. */
export function App({ policy, language }: Props) {
  const texts = PANE_TEXTS[language];
  const [current, setCurrent] = useState<CurrentItem>(currentItem);
  const [check, fetchAgain] = useCheckTab();
  const [alert, setAlert] = useState<AlertContext>({});
  useEffect(() => watchItem(() => setCurrent(currentItem())), []);
  useEffect(() => {
    setAlert({});
    let left = false;
    if (current.mode === 'compose') {
      void alertContext(current.item, 3000).then((context) => {
        if (!left) setAlert(context);
      });
    }
    return () => {
      left = true;
    };
  }, [current]);

  if (current.mode === 'compose') {
    if (check === 'coming') return <Reading label={texts.reading} />;
    if (check === 'failed') return <NotFetched language={language} again={fetchAgain} />;
    return <check.CheckTab item={current.item} policy={policy} language={language} alert={alert} />;
  }
  if (current.mode === 'read') {
    return <StatePage icon={<MailRead48Regular />} title={texts.notWriting} help={texts.notWritingHelp} />;
  }
  return <StatePage icon={<Mail48Regular />} title={texts.noMail} help={texts.noMailHelp} />;
}

function NotFetched({ language, again }: { language: Language; again: () => void }) {
  const texts = PANE_TEXTS[language];
  return (
    <StatePage
      icon={<CloudOff48Regular />}
      title={texts.notFetched}
      help={texts.notFetchedHelp}
      action={{ label: texts.tryAgain, run: again }}
    />
  );
}
