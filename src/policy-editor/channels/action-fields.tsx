import { Field, Select } from '@fluentui/react-components';
import { ChoiceSetting } from '../fields/choice-setting';
import { useEditing } from '../fields/context';
import { JsonSetting } from '../fields/json-setting';
import { useRowStyles } from '../fields/setting';
import { TextSetting } from '../fields/text-setting';
import { usePlace } from '../fields/use-place';
import { ACTION_NAMES, actionOf, FRESH_ACTIONS } from '../model/action';
import type { Path, Step } from '../model/json';
import { CHANNEL_TEXTS } from './texts';

type FieldName = keyof (typeof CHANNEL_TEXTS)['da']['fields'];

/** The fields of each action, below its entry. */
const FIELDS: Readonly<Record<(typeof ACTION_NAMES)[number], readonly (readonly [FieldName, ...Step[]])[]>> =
  {
    header: [
      ['name', 'header', 'name'],
      ['value', 'header', 'value'],
    ],
    subjectTag: [['tag', 'subjectTag']],
    sensitivityLabel: [['label', 'sensitivityLabel']],
    category: [['category', 'category']],
    addressSuffix: [['suffix', 'addressSuffix']],
    replaceDomain: [
      ['from', 'replaceDomain', 'from'],
      ['to', 'replaceDomain', 'to'],
    ],
    cprRecipient: [
      ['domain', 'cprRecipient', 'domain'],
      ['sender', 'cprRecipient', 'from'],
    ],
    openPage: [['page', 'openPage']],
  };

/** One thing that is done with a mail. An entry that is none of them is shown as it stands. */
export function ActionFields({ path }: { path: Path }) {
  const rowStyles = useRowStyles();
  const { language } = useEditing();
  const texts = CHANNEL_TEXTS[language];
  const place = usePlace(path);
  const action = actionOf(place.value);
  if (action === null) return <JsonSetting path={path} label={place.at} />;
  const own = place.problems.filter((problem) => problem.path === place.at);
  return (
    <>
      <Field
        label={texts.what}
        {...(own.length > 0 && {
          validationState: 'error' as const,
          validationMessage: own.map(({ says }) => says[language]).join(' '),
        })}
      >
        <Select
          value={action}
          onChange={(_, { value }) => {
            const name = ACTION_NAMES.find((each) => each === value);
            if (name) place.set(FRESH_ACTIONS[name]);
          }}
        >
          {ACTION_NAMES.map((name) => (
            <option key={name} value={name}>
              {texts.actions[name]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={rowStyles.row}>
        {FIELDS[action].map(([field, ...steps]) => (
          <TextSetting
            key={field}
            path={[...path, ...steps]}
            label={texts.fields[field]}
            keep={field !== 'sender'}
          />
        ))}
        {action === 'subjectTag' && (
          <ChoiceSetting
            path={[...path, 'place']}
            label={texts.fields.place}
            options={[
              ['start', texts.places.start],
              ['end', texts.places.end],
            ]}
            otherwise="start"
          />
        )}
      </div>
    </>
  );
}
