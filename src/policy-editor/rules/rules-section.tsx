import { Text } from '@fluentui/react-components';
import type { Level } from '../../hygiene/mail/types';
import { overrideReasons } from '../../hygiene/policy/override-reasons';
import { defaultPolicy } from '../../hygiene/policy/shipped/default';
import type { Mode } from '../../hygiene/policy/types';
import { rules } from '../../hygiene/rules';
import { fill } from '../../hygiene/rules/texts';
import { ChoiceSetting } from '../fields/choice-setting';
import { useEditing } from '../fields/context';
import { LinesSetting } from '../fields/lines-setting';
import { AsJson, More, Part, SectionPage } from '../fields/part';
import { useRowStyles } from '../fields/setting';
import { NumberSetting } from '../fields/text-setting';
import { valueAt } from '../model/edit';
import { LevelTable } from './level-table';
import { MANNERS, RuleCard } from './rule-card';
import { RULES_TEXTS } from './texts';

const LEVELS: readonly Level[] = ['off', 'hint', 'warn', 'block'];
const MODES: readonly Mode[] = ['monitor', 'guide', 'enforce'];

/** The mode, each rule with its level, and what happens with what nobody could look at. */
export function RulesSection() {
  const { language, document } = useEditing();
  const texts = RULES_TEXTS[language];
  const written = valueAt(document, ['mode']);
  const mode = MODES.find((each) => each === written) ?? defaultPolicy.mode;
  const names = rules.map(({ name }) => name);
  const groups = [
    ['persons', names.filter((name) => !MANNERS.includes(name))],
    ['manners', names.filter((name) => MANNERS.includes(name))],
  ] as const;
  return (
    <SectionPage title={texts.title} intro={texts.intro}>
      <ChoiceSetting
        path={['mode']}
        label={texts.mode[0]}
        hint={texts.mode[1]}
        options={MODES.map((each) => [each, texts.modes[each]])}
        otherwise={defaultPolicy.mode}
      />
      <LevelTable mode={mode} />
      {groups.map(([group, listed]) => (
        <Part key={group} title={texts.groups[group][0]} intro={texts.groups[group][1]}>
          {listed.map((name) => (
            <RuleCard key={name} name={name} mode={mode} />
          ))}
        </Part>
      ))}
      <Unseen />
      <AsJson paths={[['rules']]} />
    </SectionPage>
  );
}

/** What could not be looked at, how long it may take, and what is left on the mail. */
function Unseen() {
  const texts = RULES_TEXTS[useEditing().language];
  const rowStyles = useRowStyles();
  const levels = LEVELS.map((level) => [level, texts.levels[level]] as const);
  return (
    <Part title={texts.unseen[0]} intro={texts.unseen[1]}>
      <div className={rowStyles.row}>
        {(['whenUnchecked', 'whenAttachmentsUnchecked'] as const).map((name) => (
          <ChoiceSetting
            key={name}
            path={[name]}
            label={texts[name][0]}
            hint={texts[name][1]}
            options={levels}
            otherwise={defaultPolicy[name]}
          />
        ))}
      </div>
      <div className={rowStyles.row}>
        <ChoiceSetting
          path={['trace']}
          label={texts.trace[0]}
          hint={texts.trace[1]}
          options={(['off', 'on'] as const).map((name) => [name, texts.traces[name]])}
          otherwise={defaultPolicy.trace}
        />
        <NumberSetting
          path={['timeLimitSeconds']}
          label={texts.timeLimitSeconds[0]}
          hint={texts.timeLimitSeconds[1]}
          placeholder={String(defaultPolicy.timeLimitSeconds)}
        />
      </div>
      <More title={texts.overrideReasons[0]} place="overrideReasons">
        <LinesSetting
          path={['overrideReasons']}
          label={texts.overrideReasons[0]}
          hint={<Text size={200}>{fill(texts.overrideReasons[1], { all: overrideReasons.join(', ') })}</Text>}
        />
      </More>
    </Part>
  );
}
