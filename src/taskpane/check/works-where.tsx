import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Language } from '../../hygiene/rules/rule';

const useStyles = makeStyles({
  where: {
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink },
  lines: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
  },
});

/** Where a mail is checked when it is sent, and where nobody looks: whoever writes on a phone must know. README.md has the table. */
const WORDS: Readonly<Record<Language, { readonly title: string; readonly lines: readonly string[] }>> = {
  da: {
    title: 'Hvor bliver min mail tjekket?',
    lines: [
      'På nettet, i ny Outlook og på Mac: her i ruden og når du trykker på Send.',
      'I klassisk Outlook på Windows: det samme, men hav ruden åben. Uden den læses vedhæftede filer ikke, og færre ord kendes.',
      'På telefon og tablet: slet ikke. Send ikke personoplysninger derfra.',
      'Fra en fælles postkasse: som fra din egen.',
      'Ligger postkassen på kommunens egen Exchange-server: kun i klassisk Outlook på Windows.',
    ],
  },
  en: {
    title: 'Where is my mail checked?',
    lines: [
      'On the web, in new Outlook and on Mac: here in the pane, and when you press Send.',
      'In classic Outlook on Windows: the same, but keep the pane open. Without it attachments are not read, and fewer words are known.',
      'On phones and tablets: not at all. Do not send personal data from there.',
      'From a shared mailbox: as from your own.',
      'If the mailbox is on the organisation’s own Exchange server: only in classic Outlook on Windows.',
    ],
  },
};

/** Folded away under what was looked at. */
export function WorksWhere({ language }: { language: Language }) {
  const styles = useStyles();
  const { title, lines } = WORDS[language];
  return (
    <details className={styles.where}>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>
            <Text size={200}>{line}</Text>
          </li>
        ))}
      </ul>
    </details>
  );
}
