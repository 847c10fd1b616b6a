import type { Language } from '../../hygiene/rules/rule';

interface FieldTexts {
  readonly published: string;
  readonly byDefault: string;
  readonly choose: string;
  readonly inLine: string;
  readonly notJson: string;
  readonly asJson: string;
  readonly asJsonHint: string;
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  readonly removeShort: string;
  readonly perLine: string;
}

/** What stands at fields of every kind. */
export const FIELD_TEXTS: Readonly<Record<Language, FieldTexts>> = {
  da: {
    published: 'Offentliggjort sætning bag indstillingen',
    byDefault: 'Standard: {value}',
    choose: 'Vælg …',
    inLine: 'Linje {line}, »{entry}«: {says}',
    notJson: 'Det er ikke gyldig JSON endnu, så ændringen er ikke taget med. Tjek komma og anførselstegn.',
    asJson: 'Delen, som den står i filen',
    asJsonHint: 'JSON. Her kan også det ses og rettes, som siden ikke har felter til. Tomt felt: standarden.',
    up: 'Flyt {name} op',
    down: 'Flyt {name} ned',
    remove: 'Fjern {name}',
    removeShort: 'Fjern',
    perLine: 'Én på hver linje.',
  },
  en: {
    published: 'Published sentence behind the setting',
    byDefault: 'Default: {value}',
    choose: 'Choose …',
    inLine: 'Line {line}, “{entry}”: {says}',
    notJson: 'This is no valid JSON yet, so the change is not taken. Check commas and quotation marks.',
    asJson: 'The part as it stands in the file',
    asJsonHint: 'JSON. What the page has no fields for can be seen and mended here. Empty: the default.',
    up: 'Move {name} up',
    down: 'Move {name} down',
    remove: 'Remove {name}',
    removeShort: 'Remove',
    perLine: 'One a line.',
  },
};
