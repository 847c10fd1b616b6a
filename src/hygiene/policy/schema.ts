import { z } from 'zod';
import { rules } from '../rules';
import type { OptionShape } from '../rules/option-shape';
import { hintsOnly, optionShapes } from '../rules/option-shapes';
import { type OverrideReason, overrideReasons } from './override-reasons';
import { PROBLEMS } from './problems';
import { absenceSchema } from './schema-absence';
import { channelsSchema } from './schema-channels';
import { repliesSchema } from './schema-replies';
import { signatureSchema } from './schema-signature';
import { address, checked, domain } from './schema-texts';

/** Most entries of one list in a policy; a city's institutions fit in, a mistake does not. */
const MOST_ENTRIES = 500;

const level = z.enum(['off', 'hint', 'warn', 'block']);
/** Of a rule whose findings are hints by nature. */
const quietLevel = z.enum(['off', 'hint']);

const word = checked(
  (text) => (/^[a-zæøåäöüéß]{2,40}$/.test(text) ? null : PROBLEMS.notAWord),
  'One word in small letters.',
);
const pattern = checked(
  (text) => (/^(?=.*#)[^\s].{0,38}[^\s]$|^#$/.test(text) ? null : PROBLEMS.notAPattern),
  'A number pattern such as S#-#; "#" is one or more digits.',
);
const link = (about: string) =>
  checked((text) => (/^(?:https?:\/\/[^\s<>"]{3,500})?$/.test(text) ? null : PROBLEMS.notALink), about);
const domains = (about: string) => z.array(domain).max(MOST_ENTRIES).meta({ description: about }).optional();

const organisation = z.strictObject({
  name: z.string().max(200).meta({ description: "The organisation's name." }).optional(),
  domains: domains("The organisation's own domains: internal."),
  affiliated: domains('Own institutions on domains of their own.'),
  authorities: domains('Authorities beyond the list that ships.'),
  companies: domains('Domains to be taken as companies although a list that ships says otherwise.'),
  citizens: domains('Mail providers of private persons beyond the list that ships.'),
  internalLists: z
    .array(address)
    .max(MOST_ENTRIES)
    .meta({ description: 'Distribution lists that hold only own people.' })
    .optional(),
});

function optionSchema(shape: OptionShape) {
  switch (shape.is) {
    case 'boolean':
      return z.boolean().meta({ description: shape.about }).optional();
    case 'count':
      return z.int().min(shape.min).max(shape.max).meta({ description: shape.about }).optional();
    case 'words':
      return z.array(word).max(shape.most).meta({ description: shape.about }).optional();
    case 'domains':
      return domains(shape.about);
    case 'patterns':
      return z.array(pattern).max(shape.most).meta({ description: shape.about }).optional();
    case 'text':
      return z.string().max(shape.longest).meta({ description: shape.about }).optional();
    case 'link':
      return link(shape.about).optional();
  }
}

function ruleSchema(name: string) {
  const shapes = optionShapes[name] ?? {};
  const options: Record<string, ReturnType<typeof optionSchema>> = {};
  for (const key of Object.keys(shapes)) options[key] = optionSchema(shapes[key] as OptionShape);
  return z
    .strictObject({
      level: (hintsOnly.indexOf(name) < 0 ? level : quietLevel)
        .meta({ description: 'off, hint (pane only), warn (asks at Send) or block.' })
        .optional(),
      override: z
        .boolean()
        .meta({ description: 'In mode enforce: a reason chosen in the pane lets a block pass.' })
        .optional(),
      options: z.strictObject(options).optional(),
    })
    .optional();
}

const ruleShapes: Record<string, ReturnType<typeof ruleSchema>> = {};
for (const { name } of rules) ruleShapes[name] = ruleSchema(name);

/** A policy file. Everything may be left out and comes from the default then; nothing unknown may stand in it. */
export const policyFileSchema = z
  .strictObject({
    $schema: z.string().optional(),
    name: z.string().min(1).max(100).meta({ description: "The policy's name." }).optional(),
    organisation: organisation.optional(),
    mode: z
      .enum(['guide', 'enforce', 'monitor'])
      .meta({
        description: 'guide leaves the last word to the writer, enforce holds back, monitor only looks.',
      })
      .optional(),
    whenUnchecked: level.meta({ description: 'At Send, when something could not be looked at.' }).optional(),
    whenAttachmentsUnchecked: level
      .meta({ description: 'At Send, when the contents of an attachment could not be looked at.' })
      .optional(),
    timeLimitSeconds: z
      .number()
      .min(1)
      .max(60)
      .meta({
        description: "The send handler's own limit. Outlook says after 5 seconds that it is still working.",
      })
      .optional(),
    trace: z
      .enum(['off', 'on'])
      .meta({ description: 'on: each mail is stamped with x-kuvert, rules and outcome without content.' })
      .optional(),
    rules: z.strictObject(ruleShapes).optional(),
    channels: channelsSchema,
    signature: signatureSchema,
    absence: absenceSchema,
    replies: repliesSchema,
    overrideReasons: z
      .array(z.enum(overrideReasons as [OverrideReason, ...OverrideReason[]]))
      .min(1)
      .optional(),
  })
  .meta({ title: 'Kuvert mail policy' });
