import { plainManual } from '../../src/hygiene/signature/short-form';
import type { ManualForm, SignatureManual } from '../../src/hygiene/signature/types';
import type { OwnPerson, SavedPerson } from '../../src/outlook/person';
import { SignatureForm } from '../../src/taskpane/signature/form';
import { previewsOf } from '../../src/taskpane/signature/preview-lines';
import { sayDay, sayDepartment, sayProblem, saySaved } from '../../src/taskpane/signature/say-form';

const FORM: ManualForm = {
  lines: [
    { text: '{displayName}', need: 'required' },
    { text: '{jobTitle}', need: 'required' },
    { text: 'Direkte {businessPhone}', need: 'when-filled' },
    { text: '{mail}', need: 'required' },
  ],
  reply: null,
  greetings: ['Venlig hilsen'],
};
const MANUAL: SignatureManual = { ...plainManual, forms: { da: FORM } };

const OUTLOOKS: OwnPerson = {
  person: { displayName: 'Mette Holm', mail: 'mette@fjordby.example' },
  complete: false,
  language: 'da',
  campaign: true,
};

/** Roaming settings, as far as the form knows them. */
function opened(manual: SignatureManual = MANUAL, keeps = true) {
  const saved: SavedPerson[] = [];
  const form = new SignatureForm(manual, {
    read: () => {
      const last = saved[saved.length - 1];
      if (!last) return OUTLOOKS;
      const displayName = last.fields.displayName || 'Mette Holm';
      return { ...last, person: { ...last.fields, displayName }, complete: true };
    },
    save: async (each) => {
      if (keeps) saved.push(each);
      return keeps;
    },
  });
  form.open();
  return { form, saved };
}

describe('the form', () => {
  test('opens with what Outlook knows, and says what is missing', () => {
    const { form } = opened();
    expect(form.get().draft).toMatchObject({
      displayName: 'Mette Holm',
      mail: 'mette@fjordby.example',
      jobTitle: '',
    });
    expect(form.missing()).toEqual(['jobTitle', 'businessPhone']);
    expect(form.problems()).toEqual({});
  });

  test('keeps the fields, and says so until something is changed', async () => {
    const { form, saved } = opened();
    form.type('jobTitle', ' Sagsbehandler ');
    expect(await form.save()).toBe(true);
    expect(saved).toEqual([
      {
        fields: {
          displayName: 'Mette Holm',
          jobTitle: 'Sagsbehandler',
          businessPhone: '',
          mail: 'mette@fjordby.example',
        },
        language: 'da',
        campaign: true,
      },
    ]);
    expect(saySaved(form, 'da')).toBe('Gemt. Kuvert bruger felterne i signaturen fra nu af.');
    expect(form.missing()).toEqual([]);
    form.type('jobTitle', 'Jurist');
    expect(saySaved(form, 'da')).toBe('');
  });

  test('keeps what there is, and asks kindly for the rest', async () => {
    const { form } = opened();
    expect(await form.save()).toBe(true);
    expect(saySaved(form, 'da')).toBe('Gemt. Designmanualen beder også om din titel.');
    expect(form.problems()).toEqual({ jobTitle: 'asked-for' });
    expect(sayProblem('asked-for', 'jobTitle', 'da')).toBe('Designmanualen beder om din titel.');
  });

  test('says where an address is wrong, and keeps nothing', async () => {
    const { form, saved } = opened();
    form.type('mail', 'mette@fjordby');
    expect(form.problems()).toEqual({});
    form.leave('mail');
    expect(form.problems()).toEqual({ mail: 'mail' });
    expect(await form.save()).toBe(false);
    expect(saved).toEqual([]);
    expect(saySaved(form, 'da')).toBe('Ikke gemt endnu. Se på det felt, der er markeret.');
  });

  test('an odd phone number is remarked and kept', async () => {
    const { form, saved } = opened();
    form.type('businessPhone', '7434 343');
    form.leave('businessPhone');
    expect(form.problems()).toEqual({ businessPhone: 'phone' });
    expect(await form.save()).toBe(true);
    expect(saved[0]?.fields.businessPhone).toBe('7434 343');
  });

  test('a field that was only walked through is not asked for', () => {
    const { form } = opened();
    form.leave('jobTitle');
    expect(form.problems()).toEqual({});
  });

  test('what Outlook does not keep stays in the form', async () => {
    const { form } = opened(MANUAL, false);
    form.type('jobTitle', 'Jurist');
    expect(await form.save()).toBe(false);
    expect(form.get()).toMatchObject({ said: 'failed', saving: false, draft: { jobTitle: 'Jurist' } });
    expect(form.missing()).toEqual(['jobTitle', 'businessPhone']);
  });

  test('closed it keeps what was typed, and forgets what it said', async () => {
    const { form } = opened();
    form.type('jobTitle', 'Jurist');
    expect(form.isChanged()).toBe(true);
    await form.save();
    expect(form.isChanged()).toBe(false);
    form.type('jobTitle', 'Juri');
    form.close();
    expect(form.isChanged()).toBe(true);
    form.open();
    expect(form.get()).toMatchObject({ open: true, said: null, draft: { jobTitle: 'Juri' } });
  });

  test('Outlook’s own name stands in for one that was left empty; what was typed meanwhile stays', async () => {
    const { form } = opened();
    form.type('displayName', '');
    await form.save();
    expect(form.get().draft.displayName).toBe('Mette Holm');
    expect(form.isChanged()).toBe(false);
    const saving = form.save();
    form.type('jobTitle', 'Jurist');
    await saving;
    expect(form.get().draft.jobTitle).toBe('Jurist');
    expect(form.isChanged()).toBe(true);
  });

  test('a saving that is under way is not begun twice', async () => {
    const { form, saved } = opened();
    expect(await Promise.all([form.save(), form.save()])).toEqual([true, false]);
    expect(saved).toHaveLength(1);
  });
});

describe('the choices', () => {
  const campaign = { text: 'Klimadag', link: null, from: '2000-01-01', to: '2999-01-01' };

  test('a campaign in its days alone', () => {
    expect(opened({ ...MANUAL, campaign }).form.campaign()).toBe(campaign);
    expect(opened({ ...MANUAL, campaign: { ...campaign, to: '2001-01-01' } }).form.campaign()).toBeNull();
  });

  test('a language that the manual does not have is none', () => {
    const { form } = opened({ ...MANUAL, forms: { da: FORM, en: { ...FORM, greetings: [] } } });
    form.choose({ language: 'en', campaign: false });
    expect(form.choice()).toMatchObject({ language: 'en', campaign: false, complete: true });
  });

  test('in whose name a shared mailbox signs', () => {
    const mailbox = 'borgerservice@fjordby.example';
    const departments = [{ name: 'Borgerservice', mailboxes: [mailbox], values: {} }];
    const { form } = opened({ ...MANUAL, departments });
    expect(sayDepartment(form, { from: { address: 'Borgerservice@fjordby.example' } }, 'da')).toContain(
      'underskrives i afdelingens navn: Borgerservice.',
    );
    expect(sayDepartment(form, { from: { address: 'mette@fjordby.example' } }, 'da')).toBe('');
    expect(sayDepartment(form, undefined, 'da')).toBe('');
  });

  test('a day in words', () => {
    expect(sayDay('2026-11-30', 'da')).toBe('30. november 2026');
    expect(sayDay('2026-11-30', 'en')).toBe('30 November 2026');
  });
});

describe('what it looks like', () => {
  const own: OwnPerson = {
    ...OUTLOOKS,
    person: { ...OUTLOOKS.person, displayName: 'Mette <b>Holm</b>', jobTitle: 'Jurist' },
  };
  const said = (manual: SignatureManual, person = own) =>
    previewsOf(manual, person, undefined).map(({ of, lines }) => [
      of,
      lines.map((pieces) =>
        pieces.map(({ is, text }) => (is === 'text' ? text : `${is} ${text}`)).join(' + '),
      ),
    ]);

  test('one signature in all mail: the greeting, an empty line, the lines that are filled, a link', () => {
    expect(said(MANUAL)).toEqual([
      ['all', ['Venlig hilsen', '', 'Mette <b>Holm</b>', 'Jurist', 'link mette@fjordby.example']],
    ]);
  });

  test('another one in replies', () => {
    const reply = [{ text: '{displayName}', need: 'required' as const }];
    const manual = { ...MANUAL, forms: { da: { ...FORM, greetings: [], reply } } };
    expect(said(manual)).toEqual([
      ['new', ['Mette <b>Holm</b>', 'Jurist', 'link mette@fjordby.example']],
      ['reply', ['Mette <b>Holm</b>']],
    ]);
  });

  test('a logo is told by its place, not fetched; the campaign stands while it is wanted', () => {
    const manual: SignatureManual = {
      ...MANUAL,
      forms: { da: { ...FORM, greetings: [], lines: FORM.lines.slice(0, 1) } },
      logo: { is: 'required', url: 'https://fjordby.example/logo.png', alt: 'Fjordby', width: 120 },
      campaign: {
        text: 'Klimadag',
        link: 'https://fjordby.example/klima',
        from: '2000-01-01',
        to: '2999-01-01',
      },
    };
    expect(said(manual)).toEqual([
      ['new', ['Mette <b>Holm</b>', 'picture ', '', 'link Klimadag']],
      ['reply', ['Mette <b>Holm</b>', 'picture ']],
    ]);
    expect(said(manual, { ...own, campaign: false })).toEqual([['all', ['Mette <b>Holm</b>', 'picture ']]]);
  });

  test('nothing to show while nothing is known', () => {
    expect(said(MANUAL, { ...own, person: {} })).toEqual([]);
  });
});
