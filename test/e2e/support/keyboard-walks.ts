import type { Frame, Page } from 'playwright-core';
import { until } from '../../support/until';

/** One line of a written walk: what is pressed, and what has the keyboard then. */
export interface Step {
  /** As Playwright calls it; a word that is no key is typed. */
  readonly press: string;
  readonly times?: number;
  /** The beginning of its accessible name, as a screen reader says it. */
  readonly on: string;
}

const tab = (on: string, times = 1): Step => ({ press: 'Tab', on, ...(times > 1 && { times }) });
const back = (on: string): Step => ({ press: 'Shift+Tab', on });
const enter = (on: string): Step => ({ press: 'Enter', on });
const key = (press: string, on: string): Step => ({ press, on });

const FORBIDDEN = 'Må ikke sendes som almindelig mail';
const LACKS = 'Dit autosvar mangler';

/**
 * The walks of the accessibility statement (`src/delivery/documents/accessibility.*.md`), which stand there line by line. Date
 * fields have a stop for each part and one for their calendar in Chromium; other browsers have another number.
 */
export const WALKS = {
  /** Begins at the tab "Tjek", beside a mail to a citizen that holds a CPR number. */
  check: [
    tab('Skjul CPR-nummer'),
    tab('Ikke et CPR-nummer'),
    tab('Flere muligheder'),
    enter('Flere muligheder'),
    back('Fjern nummeret'),
    tab('Flere muligheder'),
    enter('Flere muligheder'),
    back('Ikke et CPR-nummer'),
    back('Skjul CPR-nummer'),
    enter('Fortryd'),
    enter(FORBIDDEN),
    tab('Skjul CPR-nummer'),
    enter('Fortryd'),
    tab('Hvor bliver min mail tjekket?'),
    enter('Hvor bliver min mail tjekket?'),
    back('Fortryd'),
    back('Tjek'),
    key('ArrowRight', 'Fravær'),
    key('ArrowRight', 'Svar'),
    key('Home', 'Tjek'),
    key('End', 'Svar'),
  ],
  /** Begins at the tab "Svar", beside a mail that is read; in the middle Microsoft's sign-in window opens. */
  absence: [
    key('ArrowLeft', 'Fravær'),
    tab('Log ind'),
    enter(LACKS),
    tab('Skriv et bedre'),
    enter('Skriv dit autosvar'),
    key('Escape', LACKS),
    tab('Skriv et bedre'),
    enter('Skriv dit autosvar'),
    tab('Hvorfor'),
    key('ArrowDown', 'Hvorfor'),
    tab('Første dag væk'),
    tab('Fra klokken', 4),
    tab('Første dag tilbage', 4),
    tab('Navn', 4),
    key('Camilla', 'Navn'),
    key('ArrowDown', 'Navn'),
    enter('Navn'),
    tab('Gem autosvar', 10),
    enter('Det ændres i Outlook'),
    tab('Tekst til borgere'),
    tab('Tekst til kolleger'),
    tab('Gem nu'),
    enter('Gem autosvar'),
  ],
  /** Begins in front of the page, signed out; in the middle Microsoft's sign-in window opens. */
  dashboard: [
    tab('Spring til indholdet'),
    tab('Kuvert · Lederoverblik'),
    tab('Overblik'),
    tab('Hvad læses her?'),
    tab('Log ind'),
    enter(''),
    tab('Navn'),
    tab('borgerservice@fjordby.example', 8),
    enter('Henvendelser, der venter på svar'),
    tab('Vis'),
    tab('Afdeling'),
    tab('Postkasse'),
    tab('Skriv en venlig påmindelse'),
    tab('Frist'),
    key('ArrowDown', 'Frist'),
    key('ArrowUp', 'Frist'),
    enter('Vis emne og afsender'),
    enter('Skjul emne og afsender'),
    key('ArrowRight', 'Åbn i Outlook'),
    key('ArrowRight', 'Kræver ikke svar'),
    enter('Til orientering'),
    key('Escape', 'Frist'),
  ],
} as const satisfies Readonly<Record<string, readonly Step[]>>;

/** What has the keyboard in a page or frame, as a screen reader names it; empty for the page itself, null where it is elsewhere. */
export async function holder(target: Page | Frame): Promise<string | null> {
  if (!(await target.evaluate<boolean>('document.hasFocus()'))) return null;
  const focused = target.locator(':focus');
  if ((await focused.count()) === 0) return '';
  const [line = ''] = (await focused.ariaSnapshot()).split('\n');
  return /^- '?[a-z]+ "(.*?)"/.exec(line)?.[1] ?? line.replace(/^- text: /, '');
}

/** Presses what a step says, and waits until the keyboard is where it says. @throws where it is instead */
export async function take(page: Page, target: Page | Frame, step: Step): Promise<void> {
  const isKey = /^(?:Tab|Shift\+Tab|Enter|Escape|Home|End|Arrow\w+)$/.test(step.press);
  for (let time = 0; time < (step.times ?? 1); time++)
    await (isKey ? page.keyboard.press(step.press) : page.keyboard.type(step.press));
  await isOn(target, step);
}

/** @throws where the keyboard is instead */
export async function isOn(target: Page | Frame, { press, on }: Step): Promise<void> {
  let at: string | null = null;
  const arrived = async () => {
    at = await holder(target);
    return on === '' ? at === '' : at?.startsWith(on) === true;
  };
  await until(arrived).catch(() => {
    throw new Error(`“${press}” should lead to “${on}”, and leads to “${at}”`);
  });
}
