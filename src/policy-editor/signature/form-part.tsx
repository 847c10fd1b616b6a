import { Field, Select, Switch } from '@fluentui/react-components';
import { FIELDS } from '../../hygiene/policy/signature-texts';
import { fill } from '../../hygiene/rules/texts';
import { useEditing } from '../fields/context';
import { Entries } from '../fields/entries';
import { LinesSetting } from '../fields/lines-setting';
import { Part } from '../fields/part';
import { TextAndMore } from '../fields/text-and-more';
import { usePlace } from '../fields/use-place';
import { valueAt } from '../model/edit';
import type { Path } from '../model/json';
import { SIGNATURE_TEXTS } from './texts';

/** The lines in one language: in a new mail, in a reply, and what closes the letter. */
export function FormPart({ language }: { language: 'da' | 'en' }) {
  const { document, language: shown } = useEditing();
  const texts = SIGNATURE_TEXTS[shown];
  const form = ['signature', 'forms', language];
  const place = usePlace(form);
  const reply = usePlace([...form, 'reply']);
  const lines = valueAt(document, [...form, 'lines']) ?? [];
  const isThere = language === 'da' || (place.value !== undefined && place.value !== null);
  const danish = valueAt(document, ['signature', 'forms', 'da', 'lines']) ?? [];
  const hasReply = reply.value !== undefined && reply.value !== null;
  return (
    <Part title={texts.lines[language][0]} {...(isThere && { intro: texts.lines[language][1] })}>
      {language === 'en' && (
        <Switch
          label={texts.english}
          checked={isThere}
          onChange={(_, { checked }) => place.set(checked ? { lines: danish } : undefined)}
        />
      )}
      {isThere && <Lines path={[...form, 'lines']} />}
      {isThere && (
        <Switch
          label={texts.reply}
          checked={hasReply}
          onChange={(_, { checked }) => reply.set(checked ? lines : undefined)}
        />
      )}
      {isThere && hasReply && <Lines path={[...form, 'reply']} />}
      {isThere && (
        <LinesSetting
          path={[...form, 'greetings']}
          label={texts.greetings[0]}
          hint={texts.greetings[1]}
          placeholder={language === 'da' ? 'Venlig hilsen' : 'Kind regards'}
        />
      )}
    </Part>
  );
}

function Lines({ path }: { path: Path }) {
  const texts = SIGNATURE_TEXTS[useEditing().language];
  const isReply = path.at(-1) === 'reply';
  const name = isReply ? `${texts.replyLines}: ${texts.aLine}` : texts.aLine;
  return (
    <Entries path={path} one={name} add={texts.addLine} fresh="" ordered keep>
      {(line, at) => (
        <TextAndMore
          path={line}
          label={fill(texts.lineText, { n: at + 1 })}
          textKey="text"
          moreKey="need"
          moreLabel={texts.need}
          options={(['when-filled', 'required', 'optional'] as const).map((need) => [
            need,
            texts.needs[need],
          ])}
          placeholder="Direkte {businessPhone}"
          beside={(text, set) => <InsertField insert={(field) => set(`${text}{${field}}`)} />}
        />
      )}
    </Entries>
  );
}

/** Nobody has to know what the fields are called. */
function InsertField({ insert }: { insert: (field: string) => void }) {
  const texts = SIGNATURE_TEXTS[useEditing().language];
  return (
    <Field label={texts.insert}>
      <Select value="" onChange={(_, { value }) => value !== '' && insert(value)}>
        <option value="">{texts.insertChoose}</option>
        {FIELDS.map((field) => (
          <option key={field} value={field}>
            {texts.fields[field]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
