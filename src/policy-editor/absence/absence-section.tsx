import { ChoiceSetting } from '../fields/choice-setting';
import { useEditing } from '../fields/context';
import { Entries } from '../fields/entries';
import { LinesSetting } from '../fields/lines-setting';
import { AsJson, Part, SectionPage } from '../fields/part';
import { PublishedSentence } from '../fields/published-sentence';
import { useRowStyles } from '../fields/setting';
import { NumberSetting, TextSetting } from '../fields/text-setting';
import type { Path } from '../model/json';
import { everyLineIn } from '../model/lines';
import { ABSENCE_TEXTS } from './texts';

const LANGUAGES = ['da', 'en'] as const;

/** What of automatic replies is the organisation's own. */
export function AbsenceSection() {
  const rowStyles = useRowStyles();
  const texts = ABSENCE_TEXTS[useEditing().language];
  return (
    <SectionPage title={texts.title} intro={texts.intro}>
      <UrgentPart />
      {(['selfService', 'notice'] as const).map((name) => (
        <Part key={name} title={texts[name][0]} intro={texts[name][1]}>
          <PublishedSentence setting={`absence.${name}`} />
          <div className={rowStyles.row}>
            {LANGUAGES.map((language) => (
              <TextSetting
                key={language}
                path={['absence', name, language]}
                label={texts.inLanguage[language]}
                long={name === 'notice'}
              />
            ))}
          </div>
        </Part>
      ))}
      <NumberSetting
        path={['absence', 'leaverMonths']}
        label={texts.leaverMonths[0]}
        hint={texts.leaverMonths[1]}
        placeholder="12"
      />
      <Part title={texts.templates[0]} intro={texts.templates[1]}>
        <PublishedSentence setting="absence.templates" />
        <Entries
          path={['absence', 'templates']}
          one={texts.template}
          add={texts.addTemplate}
          fresh={{ language: 'da', audience: 'external', text: [] }}
        >
          {(path) => <TemplateFields path={path} />}
        </Entries>
      </Part>
      <AsJson paths={[['absence']]} />
    </SectionPage>
  );
}

function UrgentPart() {
  const rowStyles = useRowStyles();
  const texts = ABSENCE_TEXTS[useEditing().language];
  const urgent = ['absence', 'urgent'];
  return (
    <Part title={texts.urgent[0]} intro={texts.urgent[1]}>
      <PublishedSentence setting="absence.urgent" />
      <div className={rowStyles.row} data-place="absence.urgent">
        {(['unit', 'phone', 'mail'] as const).map((name) => (
          <TextSetting key={name} path={[...urgent, name]} label={texts[name]} />
        ))}
        {LANGUAGES.map((language) => (
          <TextSetting key={language} path={[...urgent, 'hours', language]} label={texts.hours[language]} />
        ))}
      </div>
    </Part>
  );
}

const EVERY_LINE = { split: everyLineIn, join: '\n' };

function TemplateFields({ path }: { path: Path }) {
  const rowStyles = useRowStyles();
  const texts = ABSENCE_TEXTS[useEditing().language];
  return (
    <>
      <div className={rowStyles.row}>
        <ChoiceSetting
          path={[...path, 'language']}
          label={texts.language}
          options={LANGUAGES.map((each) => [each, texts.inLanguage[each]])}
          otherwise={null}
        />
        <ChoiceSetting
          path={[...path, 'audience']}
          label={texts.audience}
          options={(['internal', 'external'] as const).map((each) => [each, texts.audiences[each]])}
          otherwise={null}
        />
        <ChoiceSetting
          path={[...path, 'reason']}
          label={texts.reason}
          options={(['none', 'holiday', 'course', 'leave', 'left'] as const).map((each) => [
            each,
            texts.reasons[each],
          ])}
          otherwise={texts.anyReason}
        />
        <ChoiceSetting
          path={[...path, 'tone']}
          label={texts.tone}
          options={(['warm', 'plain'] as const).map((each) => [each, texts.tones[each]])}
          otherwise={texts.anyTone}
        />
      </div>
      <LinesSetting
        path={[...path, 'text']}
        label={texts.text[0]}
        hint={texts.text[1]}
        reading={EVERY_LINE}
        keep
      />
    </>
  );
}
