import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { Level } from '../../hygiene/mail/types';
import { defaultPolicy } from '../../hygiene/policy/shipped/default';
import type { Mode } from '../../hygiene/policy/types';
import { rules } from '../../hygiene/rules';
import { hintsOnly, optionShapes } from '../../hygiene/rules/option-shapes';
import { fill } from '../../hygiene/rules/texts';
import { titleOf } from '../../hygiene/rules/title';
import { ChoiceSetting, SwitchSetting } from '../fields/choice-setting';
import { useEditing } from '../fields/context';
import { More } from '../fields/part';
import { effectOf } from '../model/at-send';
import { valueAt } from '../model/edit';
import { RuleOption } from './rule-option';
import { RULES_TEXTS } from './texts';
import { RULE_ABOUT } from './texts/about';

/** Rules about manners rather than persons. */
export const MANNERS: readonly string[] = [
  'missing-attachment',
  'visible-recipients',
  'many-recipients',
  'outsider-in-reply',
  'journal-reminder',
  'clear-language',
  'similar-address',
  'plain-design',
  'signature',
];

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    maxWidth: '960px',
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0 },
  about: { color: tokens.colorNeutralForeground2 },
  does: { color: tokens.colorNeutralForeground2 },
});

const LEVELS: readonly Level[] = ['off', 'hint', 'warn', 'block'];
/** Of a rule whose findings are hints by nature. */
const QUIET: readonly Level[] = ['off', 'hint'];

/** One rule: what it looks for, at which level, and what that comes to. */
export function RuleCard({ name, mode }: { name: string; mode: Mode }) {
  const styles = useStyles();
  const { language, document } = useEditing();
  const texts = RULES_TEXTS[language];
  const title = titleOf(name, language);
  const path = ['rules', name];
  const settings = defaultPolicy.rules[name];
  const written = valueAt(document, [...path, 'level']);
  const otherwise = levelByDefault(name, valueAt(document, ['signature']) ?? null);
  const level = LEVELS.find((each) => each === written) ?? otherwise;
  const override = valueAt(document, [...path, 'override']) ?? settings?.override;
  const options = Object.entries(optionShapes[name] ?? {});
  return (
    <section className={styles.card} data-place={`rules.${name}`} aria-label={title}>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      <Text className={styles.about}>{RULE_ABOUT[language][name]}</Text>
      <ChoiceSetting
        path={[...path, 'level']}
        label={texts.level}
        hint={texts.effects[effectOf(level, mode, override !== false)]}
        published={`rules.${name}.level`}
        options={(hintsOnly.includes(name) ? QUIET : LEVELS).map((each) => [each, texts.levels[each]])}
        otherwise={otherwise}
      />
      {level === 'block' && (
        <SwitchSetting
          path={[...path, 'override']}
          label={texts.override}
          otherwise={settings?.override ?? true}
        />
      )}
      {options.length > 0 && (
        <More title={fill(texts.options, { rule: title })}>
          {options.map(([option, shape]) => (
            <RuleOption key={option} rule={name} option={option} shape={shape} />
          ))}
        </More>
      )}
    </section>
  );
}

/** The signature's rule is off without a manual; as soon as there is one it has a level of its own. */
function levelByDefault(name: string, signature: unknown): Level {
  if (name === 'signature' && signature === null) return 'off';
  return rules.find((rule) => rule.name === name)?.defaults.level ?? 'off';
}
