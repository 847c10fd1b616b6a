import { Link, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Language } from '../../hygiene/rules/rule';
import type { Shown } from '../../session/replies/shown-mails';
import { sayFrom, saySubject } from '../../session/replies/subject';
import { MAIL_TEXTS } from '../../session/replies/texts';
import { LIST_TEXTS } from './texts';
import { useListStyles } from './use-list-styles';
import { clamped } from './words';

interface Props {
  readonly isAsked: boolean;
  readonly shown: Shown | undefined;
  readonly toggle: () => void;
  readonly again: () => void;
  readonly language: Language;
  readonly tabIndex: 0 | -1;
  /** The element that says which inquiry it is. */
  readonly describedBy: string;
}

/** Subject and sender, once somebody asks for them; the button stays the same one, so that the keyboard stays on it. */
export function SubjectCell({ isAsked, toggle, language, tabIndex, describedBy, ...props }: Props) {
  const styles = useListStyles();
  const texts = LIST_TEXTS[language];
  return (
    <>
      {isAsked && <Asked {...props} {...{ language, tabIndex }} />}
      <Link
        as="button"
        inline
        className={styles.small}
        tabIndex={tabIndex}
        aria-describedby={describedBy}
        onClick={toggle}
      >
        {isAsked ? texts.hide : texts.show}
      </Link>
    </>
  );
}

/** Strangers wrote this: text alone, each part by itself (`bdi`), so that none turns the words beside it round. */
function Asked({
  shown,
  again,
  language,
  tabIndex,
}: Pick<Props, 'shown' | 'again' | 'language' | 'tabIndex'>) {
  const styles = useListStyles();
  const texts = LIST_TEXTS[language];
  const [isWhole, setWhole] = useState(false);
  const subject = saySubject(shown, language);
  const { text, isCut } = clamped(subject);
  const from = sayFrom(shown);
  return (
    <div aria-live="polite" className={styles.subject}>
      <Text block weight="semibold">
        <bdi>{isWhole ? subject : text}</bdi>
      </Text>
      {isCut && (
        <Link
          as="button"
          inline
          className={styles.small}
          tabIndex={tabIndex}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? texts.less : texts.whole}
        </Link>
      )}
      {from && (
        <Text block size={200} className={styles.soft}>
          {texts.from} <bdi>{clamped(from).text}</bdi>
        </Text>
      )}
      {shown === 'failed' && (
        <Link
          as="button"
          inline
          className={styles.small}
          tabIndex={tabIndex}
          onClick={({ currentTarget }) => {
            currentTarget.closest<HTMLElement>('[role="row"]')?.focus();
            again();
          }}
        >
          {MAIL_TEXTS[language].fetchAgain}
        </Link>
      )}
    </div>
  );
}
