import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import { useSyncExternalStore } from 'react';
import type { Report } from '../../hygiene/mail/types';
import type { Policy } from '../../hygiene/policy/types';
import type { Language } from '../../hygiene/rules/rule';
import type { ReadMail } from '../../outlook/read-mail';
import type { Card } from '../check/cards';
import type { SignatureForm } from './form';
import { signatureSeen } from './seen';
import { SIGNATURE_TEXTS } from './texts';

/** The way in, where the keyboard comes back to. */
export const SIGNATURE_LINK = 'own-signature';

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXXS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, lineHeight: 0, paddingTop: '2px' },
  link: { fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly form: SignatureForm;
  /** One about the signature leads to the fields itself. */
  readonly cards: readonly Card[];
  readonly language: Language;
}

/** At the foot of the Check tab: the way to the fields, and why they are worth filling in while they are not. */
export function OwnSignature({ form, cards, language }: Props) {
  const styles = useStyles();
  const texts = SIGNATURE_TEXTS[language];
  useSyncExternalStore(form.subscribe, form.get);
  const isSaid = cards.some(({ lead }) => lead.category === 'signature');
  return (
    <div className={styles.foot}>
      {form.isChanged() ? (
        <Text size={200}>{texts.unsaved}</Text>
      ) : (
        !isSaid && form.missing().length > 0 && <Text size={200}>{texts.fillIn}</Text>
      )}
      <Link as="button" id={SIGNATURE_LINK} className={styles.link} onClick={form.open}>
        {texts.title}
      </Link>
    </div>
  );
}

interface LineProps {
  readonly read: ReadMail;
  readonly report: Report;
  readonly policy: Policy;
  readonly language: Language;
}

/** Among what was looked at: the signature is right, or nobody can tell yet. Where something was found its card says it. */
export function SignatureLine({ read, report, policy, language }: LineProps) {
  const styles = useStyles();
  const seen = signatureSeen(report, read, policy);
  if (seen === null) return null;
  return (
    <li className={styles.line}>
      {seen === 'right' && (
        <span className={styles.icon}>
          <Checkmark16Regular aria-hidden />
        </span>
      )}
      <Text size={200}>{SIGNATURE_TEXTS[language][seen]}</Text>
    </li>
  );
}
