import fc from 'fast-check';
import type { AbsenceForm, AbsencePolicy } from '../../../../src/hygiene/absence/write/types';
import { isoOf, workdayFrom } from '../../../../src/hygiene/danish/calendar';

/** Forms for tables and properties: everybody in them is made up. */

export const FORM: AbsenceForm = {
  start: '2026-07-20',
  firstDayBack: '2026-08-03',
  reason: 'holiday',
  standIn: {
    name: 'Peter Holm',
    title: 'teamleder',
    phone: '09 11 20 05',
    mail: 'peter.holm@fjordby.example',
  },
  urgent: { unit: 'Borgerservice', phone: '09 11 20 00', mail: 'borgerservice@fjordby.example' },
  tone: 'warm',
  language: 'da',
  owner: { displayName: 'Mette Lindholm', jobTitle: 'Sagsbehandler', department: 'Familieafdelingen' },
};

export const POLICY: AbsencePolicy = {
  templates: [],
  urgent: null,
  selfService: null,
  leaverMonths: 12,
  notice: null,
};

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const without = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

const FIRST = ['Peter', 'Žaklina', 'Camilla', 'Søren', 'Åse', 'Anne-Marie', 'Jens Ole'];
const LAST = ['Holm', 'Rosendahl', 'Ødegård', 'Krogh', "O'Neill", 'Møller-Thy', 'von Essen', 'Lund & Søn'];
const name = fc.tuple(fc.constantFrom(...FIRST), fc.constantFrom(...LAST)).map((words) => words.join(' '));
const phone = fc
  .integer({ min: 0, max: 999999 })
  .map((n) => `09${String(n).padStart(6, '0')}`)
  .chain((digits) =>
    fc.constantFrom(digits, digits.replace(/(..)(?=.)/g, '$1 '), `+45 ${digits}`, `+45${digits}`),
  );
const mail = fc
  .constantFrom('peter.holm', 'camro', 'c.rosendahl', 'borgerservice', 'post')
  .map((local) => `${local}@fjordby.example`);
const title = fc.constantFrom('teamleder', 'Socialrådgiver', 'chef for Børn & Unge', 'Head of "Digital"');
const hours = fc.constantFrom(
  { da: 'mandag-onsdag kl. 9-15, torsdag kl. 9-17 og fredag kl. 9-13' },
  { da: 'alle hverdage kl. 10-14', en: 'Monday to Friday 10-14' },
);

const reachable = fc.oneof(fc.record({ phone }), fc.record({ mail }), fc.record({ phone, mail }));
const standIn = fc
  .tuple(fc.record({ name, title: maybe(title) }), reachable)
  .map(([who, how]) => ({ ...without(who), ...how }) as NonNullable<AbsenceForm['standIn']>);
const urgent = fc
  .tuple(
    fc.record({
      unit: fc.constantFrom('Borgerservice', 'Jobcenter Fjordby', 'Teknik & Miljø', 'Børne- og ungeteamet'),
      hours: maybe(hours),
    }),
    reachable,
  )
  .map(([who, how]) => ({ ...without(who), ...how }) as NonNullable<AbsenceForm['urgent']>);

/** Over summer time's two ends, New Year, Easter and leap days. */
const start = fc.integer({ min: Date.UTC(2024, 0, 1) / 86_400_000, max: Date.UTC(2031, 0, 1) / 86_400_000 });

/** A form in which nothing is missing, of somebody who comes back. */
export const goodForm: fc.Arbitrary<AbsenceForm> = fc
  .record({
    start,
    days: fc.integer({ min: 1, max: 200 }),
    from: maybe(fc.constantFrom('00:30', '9:00', '13:30', '23:59')),
    reason: fc.constantFrom('none' as const, 'holiday' as const, 'course' as const, 'leave' as const),
    contacts: fc.oneof(
      fc.tuple(standIn, fc.constant(null)),
      fc.tuple(fc.constant(null), urgent),
      fc.tuple(standIn, urgent),
    ),
    tone: fc.constantFrom('warm' as const, 'plain' as const),
    language: fc.constantFrom('da' as const, 'da-en' as const, 'en' as const),
    owner: fc
      .record({
        displayName: fc.constantFrom('Mette Lindholm', 'Bo Aagaard', 'Karl-Åge "Kalle" Friis', "Ida D'Arc"),
        jobTitle: maybe(title),
        department: maybe(fc.constantFrom('Familieafdelingen', 'Plan & Byg')),
      })
      .map(without),
    selfService: fc.constantFrom(
      null,
      { da: 'www.fjordby.example' },
      { da: 'https://www.borger.dk/?a=1&b=2', en: 'https://lifeindenmark.borger.dk' },
    ),
  })
  .map(({ start: day, days, from, contacts: [standInOf, urgentOf], ...rest }) => ({
    ...rest,
    ...(from !== undefined && { from }),
    start: isoOf(day),
    firstDayBack: isoOf(workdayFrom(day + days)),
    standIn: standInOf,
    urgent: urgentOf,
  })) as fc.Arbitrary<AbsenceForm>;
