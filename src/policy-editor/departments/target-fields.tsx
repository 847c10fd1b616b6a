import { Button, Field, Input } from '@fluentui/react-components';
import { DEFAULT_REPLIES } from '../../hygiene/replies/policy';
import { fill } from '../../hygiene/rules/texts';
import { useEditing } from '../fields/context';
import { JsonSetting } from '../fields/json-setting';
import { LinesSetting } from '../fields/lines-setting';
import { Part } from '../fields/part';
import { PublishedSentence } from '../fields/published-sentence';
import { Setting, useRowStyles } from '../fields/setting';
import { NumberSetting } from '../fields/text-setting';
import { usePlace } from '../fields/use-place';
import { sayClosingDay } from '../model/closing-day';
import { valueAt } from '../model/edit';
import { isTexts, type Json, type Path } from '../model/json';
import { WEEK_DAYS, weekIn, withHours } from '../model/week';
import { DEPARTMENT_TEXTS } from './texts';

const OF_ALL = ['replies', 'target'];
const isOfAll = (path: Path) => path.length === OF_ALL.length;

/** What a target falls back on: the organisation's, and for that the default. */
function useOtherwise(path: Path, name: 'workingDays' | 'voicemailDays' | 'closingDays'): Json {
  const { document } = useEditing();
  const own = isOfAll(path) ? undefined : valueAt(document, [...OF_ALL, name]);
  return own ?? DEFAULT_REPLIES.target[name];
}

/** In how many days. */
export function TargetFields({ path }: { path: Path }) {
  const rowStyles = useRowStyles();
  const texts = DEPARTMENT_TEXTS[useEditing().language];
  const setting = (name: string) =>
    isOfAll(path) ? `replies.target.${name}` : `replies.departments.*.target.${name}`;
  const otherwise = {
    workingDays: useOtherwise(path, 'workingDays'),
    voicemailDays: useOtherwise(path, 'voicemailDays'),
  };
  return (
    <div className={rowStyles.row}>
      {(['workingDays', 'voicemailDays'] as const).map((name) => (
        <NumberSetting
          key={name}
          path={[...path, name]}
          label={texts[name][0]}
          hint={texts[name][1]}
          published={setting(name)}
          placeholder={
            isOfAll(path)
              ? String(otherwise[name])
              : fill(texts.asOrganisation, { value: String(otherwise[name]) })
          }
        />
      ))}
    </div>
  );
}

/** When it is closed. */
export function TargetMore({ path }: { path: Path }) {
  const { language } = useEditing();
  const texts = DEPARTMENT_TEXTS[language];
  const otherwise = useOtherwise(path, 'closingDays');
  const { value } = usePlace([...path, 'closingDays']);
  const shown = isTexts(value) ? value : isTexts(otherwise) ? otherwise : [];
  const days = shown.map((day) => sayClosingDay(day, language) ?? day);
  return (
    <>
      <LinesSetting
        path={[...path, 'closingDays']}
        label={texts.closingDays[0]}
        hint={
          <>
            {texts.closingDays[1]}
            <br />
            {fill(texts.closedOn, { days: days.join(' · ') || '–' })}
          </>
        }
        {...(isTexts(otherwise) && { placeholder: otherwise.join('\n') })}
        keep={isOfAll(path)}
      />
      <OpeningHours path={[...path, 'openingHours']} />
    </>
  );
}

function OpeningHours({ path }: { path: Path }) {
  const rowStyles = useRowStyles();
  const { document, language } = useEditing();
  const texts = DEPARTMENT_TEXTS[language];
  const place = usePlace(path);
  const ofAll = weekIn(valueAt(document, [...OF_ALL, 'openingHours']));
  const byDefault = weekIn(DEFAULT_REPLIES.target.openingHours as Json) ?? {};
  const isOwn = place.value !== undefined;
  const week = isOwn ? weekIn(place.value) : (ofAll ?? byDefault);
  if (week === null) return <JsonSetting path={path} label={texts.openingHours[0]} />;
  const isWhole = path[1] === 'target';
  return (
    <Part title={texts.openingHours[0]} intro={texts.openingHours[1]} level={3}>
      {isWhole && <PublishedSentence setting="replies.target.openingHours" />}
      <div className={rowStyles.row} data-place={place.at}>
        {WEEK_DAYS.map((day) => {
          const at = `${place.at}.${day}`;
          const problems = place.problems.filter((problem) => problem.path === at);
          return (
            <Setting key={day} label={texts.weekDays[day]} place={{ ...place, at, problems }}>
              <Input
                value={week[day] ?? ''}
                placeholder={texts.closed}
                onChange={(_, { value }) => place.type(withHours(week, day, value))}
              />
            </Setting>
          );
        })}
      </div>
      {place.problems.some((problem) => problem.path === place.at) && (
        <Field
          validationState="error"
          validationMessage={place.problems.map(({ says }) => says[language]).join(' ')}
        />
      )}
      {isOwn && (
        <div>
          <Button size="small" onClick={() => place.set(undefined)}>
            {texts.hoursDefault}
          </Button>
        </div>
      )}
    </Part>
  );
}
