import { makeStyles, tokens } from '@fluentui/react-components';
import { STRICTNESS } from '../../hygiene/channel/channel';
import type { RecipientKind } from '../../hygiene/mail/types';
import { KINDS } from '../../hygiene/policy/fill';
import { defaultPolicy } from '../../hygiene/policy/shipped/default';
import { ChoiceSetting } from '../fields/choice-setting';
import { useEditing } from '../fields/context';
import { Entries } from '../fields/entries';
import { AsJson, Part, SectionPage } from '../fields/part';
import { PublishedSentence } from '../fields/published-sentence';
import { useRowStyles } from '../fields/setting';
import { FRESH_ACTIONS } from '../model/action';
import { ActionFields } from './action-fields';
import { CHANNEL_TEXTS } from './texts';

const useStyles = makeStyles({
  kind: {
    minWidth: 0,
    maxWidth: '960px',
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontFamily: tokens.fontFamilyBase,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
  },
});

/** For each kind of recipient a channel, and for each channel the way there. */
export function ChannelsSection() {
  const texts = CHANNEL_TEXTS[useEditing().language];
  return (
    <SectionPage title={texts.title} intro={texts.intro}>
      <Part title={texts.table[0]} intro={texts.table[1]}>
        {KINDS.map((kind) => (
          <KindRow key={kind} kind={kind} />
        ))}
      </Part>
      {(['secure-mail', 'digital-post'] as const).map((channel) => (
        <Part key={channel} title={texts.ways[channel][0]} intro={texts.ways[channel][1]}>
          <PublishedSentence setting={`channels.${channel}`} />
          <Entries
            path={['channels', channel]}
            one={texts.way}
            add={texts.add}
            fresh={FRESH_ACTIONS.header}
            ordered
          >
            {(path) => <ActionFields path={path} />}
          </Entries>
        </Part>
      ))}
      <AsJson paths={[['channels']]} />
    </SectionPage>
  );
}

function KindRow({ kind }: { kind: RecipientKind }) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const texts = CHANNEL_TEXTS[useEditing().language];
  return (
    <fieldset className={styles.kind} data-place={`channels.${kind}`}>
      <legend className={styles.legend}>{texts.kinds[kind]}</legend>
      <div className={rowStyles.row}>
        {(['without', 'with'] as const).map((cell) => (
          <ChoiceSetting
            key={cell}
            path={['channels', kind, cell]}
            label={texts[cell]}
            options={STRICTNESS.map((channel) => [channel, texts.channels[channel]])}
            otherwise={defaultPolicy.channels[kind][cell]}
          />
        ))}
      </div>
      <PublishedSentence setting={`channels.${kind}`} />
    </fieldset>
  );
}
