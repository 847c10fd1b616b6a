import { Body1Strong, Button, Link, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { AbsenceReport } from '../../../hygiene/absence/types';
import type { ReplyAudience } from '../../../hygiene/absence/write/types';
import { fill } from '../../../hygiene/rules/texts';
import { judged } from './judged';
import { Judgement } from './judgement';
import type { PartProps } from './period-fields';
import { PREVIEW_TEXTS } from './texts/preview';
import { useWritingStyles } from './use-writing-styles';

/** Characters: Exchange takes 128 KB of HTML for each text. */
const LONGEST = 20_000;

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
  paper: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    // A mail is white paper, in a dark pane too.
    backgroundColor: '#ffffff',
    color: '#242424',
    colorScheme: 'light',
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: '1px solid #e0e0e0',
    color: '#424242',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    whiteSpace: 'pre-line',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  editor: { width: '100%' },
});

/** Both texts as those see them who get them, each to be edited, and what is to be said of it. */
export function Previews({ form, state, language }: PartProps) {
  const styles = useStyles();
  // Typing goes before judging.
  const settled = useDeferredValue(state);
  const report = useMemo(() => settled && judged(form), [form, settled]);
  return (
    <>
      <div className={styles.cards}>
        {(['external', 'internal'] as const).map((audience) => (
          <Preview key={audience} {...{ form, state, language, audience, report }} />
        ))}
      </div>
      <Judgement {...{ report, language }} audience={undefined} />
    </>
  );
}

interface PreviewProps extends PartProps {
  readonly audience: ReplyAudience;
  readonly report: AbsenceReport;
}

function Preview({ form, state, language, audience, report }: PreviewProps) {
  const styles = useStyles();
  const texts = PREVIEW_TEXTS[language];
  const [editing, setEditing] = useState(false);
  const nobody = audience === 'external' && state.draft.audience === 'none';
  const titleId = `absence-preview-${audience}`;
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <Body1Strong as="h2" id={titleId} className={styles.title}>
        {texts.preview[audience]}
      </Body1Strong>
      {nobody && <Text size={200}>{texts.noOneGetsIt}</Text>}
      {editing ? (
        <Editor {...{ form, state, language, audience }} />
      ) : (
        <Paper {...{ form, state, language, audience }} />
      )}
      <Ways {...{ form, state, language, audience, editing, setEditing }} />
      {!nobody && <Judgement {...{ report, audience, language }} />}
    </section>
  );
}

type TextProps = Omit<PreviewProps, 'report'>;

/** The mail as it comes: Exchange puts "Automatisk svar" before the subject of theirs. */
function Paper({ form, language, audience }: TextProps) {
  const styles = useStyles();
  const texts = PREVIEW_TEXTS[language];
  const text = form.text(audience);
  const { displayName } = form.form().owner;
  return (
    <div className={styles.paper}>
      <div className={styles.head}>
        {displayName && <span>{fill(texts.sender, { name: displayName })}</span>}
        <span>{texts.subject}</span>
      </div>
      <p className={styles.text}>{text === '' ? texts.emptyText : text}</p>
    </div>
  );
}

/** The text to be edited: the person's own version, begun from the proposal. */
function Editor({ form, state, language, audience }: TextProps) {
  const styles = useStyles();
  const texts = PREVIEW_TEXTS[language];
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const own = state.own[audience];
  const text = own?.used ? own.text : form.text(audience);
  return (
    <Textarea
      className={styles.editor}
      textarea={{ ref: box, 'aria-label': texts.textOf[audience] }}
      rows={Math.min(24, Math.max(8, text.split('\n').length + 1))}
      resize="vertical"
      maxLength={LONGEST}
      value={text}
      onChange={(_, { value }) => form.write(audience, value)}
    />
  );
}

interface WaysProps extends TextProps {
  readonly editing: boolean;
  readonly setEditing: (editing: boolean) => void;
}

/** Into the editing and out of it; between the own text and the proposal, neither of which is lost. */
function Ways({ form, state, language, audience, editing, setEditing }: WaysProps) {
  const styles = useWritingStyles();
  const texts = PREVIEW_TEXTS[language];
  const own = state.own[audience];
  return (
    <>
      <div className={styles.row}>
        <Button
          size="small"
          aria-label={`${editing ? texts.edited : texts.edit}: ${texts.textOf[audience]}`}
          onClick={() => setEditing(!editing)}
        >
          {editing ? texts.edited : texts.edit}
        </Button>
        {own && (
          <Link as="button" onClick={() => form.takeOwn(audience, !own.used)}>
            {own.used ? texts.useProposed : texts.useOwn}
          </Link>
        )}
      </div>
      {own?.used && (
        <Text size={200} className={styles.soft}>
          {texts.ownText}
        </Text>
      )}
    </>
  );
}
