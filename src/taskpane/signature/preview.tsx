import { Body1Strong, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import type { Mail } from '../../hygiene/mail/types';
import type { Language } from '../../hygiene/rules/rule';
import type { SignatureManual } from '../../hygiene/signature/types';
import type { SignatureForm } from './form';
import { type PreviewPiece, previewsOf } from './preview-lines';
import { SIGNATURE_TEXTS } from './texts';

const useStyles = makeStyles({
  previews: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  caption: { color: tokens.colorNeutralForeground2 },
  paper: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    // A mail is white paper, in a dark pane too; the manual's colours are meant for it.
    backgroundColor: '#ffffff',
    colorScheme: 'light',
    overflowWrap: 'anywhere',
  },
  line: { margin: 0, minHeight: '1.35em', lineHeight: '1.35' },
  // As mail programs show one.
  link: { color: '#0563c1', textDecorationLine: 'underline' },
  picture: {
    display: 'inline-block',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: '1px dashed #616161',
    color: '#424242',
  },
});

interface Props {
  readonly form: SignatureForm;
  readonly mail: Mail | undefined;
  readonly language: Language;
}

/** The signature as it will stand in the mail: text alone, in the house's font and colour. */
export function Preview({ form, mail, language }: Props) {
  const styles = useStyles();
  const texts = SIGNATURE_TEXTS[language];
  const previews = previewsOf(form.manual, form.choice(), mail);
  return (
    <section className={styles.previews} aria-label={texts.preview}>
      <Body1Strong as="h2" className={styles.title}>
        {texts.preview}
      </Body1Strong>
      {previews.length === 0 && <Text size={200}>{texts.previewEmpty}</Text>}
      {previews.map(({ of, lines }) => (
        <figure key={of} className={styles.figure}>
          <figcaption>
            <Text size={200} className={styles.caption}>
              {texts[CAPTIONS[of]]}
            </Text>
          </figcaption>
          <div className={styles.paper} style={styleOf(form.manual)}>
            {lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone
              <p key={at} className={styles.line}>
                {line.map((piece, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: and so is a piece of it
                  <Piece key={place} piece={piece} alt={form.manual.logo.alt || texts.logo} />
                ))}
              </p>
            ))}
          </div>
        </figure>
      ))}
    </section>
  );
}

/** A picture is told by its words: fetching it would tell its server that somebody looks. */
function Piece({ piece: { is, text }, alt }: { piece: PreviewPiece; alt: string }) {
  const styles = useStyles();
  if (is === 'text') return text;
  return is === 'link' ? (
    <span className={styles.link}>{text}</span>
  ) : (
    <span className={styles.picture}>{alt}</span>
  );
}

const CAPTIONS = { all: 'previewAll', new: 'previewNew', reply: 'previewReply' } as const;

function styleOf({ font }: SignatureManual): CSSProperties {
  return {
    fontFamily: `${JSON.stringify(font.family)}, sans-serif`,
    ...(font.points !== null && { fontSize: `${font.points}pt` }),
    color: font.colours[0] ?? '#000000',
  };
}
