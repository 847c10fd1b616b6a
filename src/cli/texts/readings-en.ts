import type { ReadingTexts } from './texts';

/** English: what is said of signatures and automatic replies. */
export const readings: ReadingTexts = {
  signature: {
    compliant: 'The signature follows the design manual.',
    faults: {
      none: 'There is no signature',
      duplicate: 'The signature stands twice',
      missing: 'Missing',
      wrong: 'Not right',
      order: 'The lines are in another order',
      'extra-text': 'There is text that does not belong',
      greeting: 'The closing is another than the manual’s',
      font: 'The font or its size is another',
      colour: 'The colour is another',
      image: 'There is a picture too many, or the logo is missing',
      emoji: 'There are emoji',
    },
    fields: {
      displayName: 'name',
      jobTitle: 'title',
      department: 'department',
      businessPhone: 'direct phone',
      mobilePhone: 'mobile',
      mail: 'mail address',
      officeLocation: 'office',
      organisation: 'organisation',
      administration: 'administration',
      mainNumber: 'main number',
      address: 'address',
      web: 'website',
      ean: 'EAN number',
      cvr: 'CVR number',
    },
    tally: (checked, faulty, failed) =>
      `${checked === 1 ? '1 signature' : `${checked} signatures`} checked: ${[
        `${checked - faulty} as the manual says`,
        ...theRest(faulty, failed),
      ].join(', ')}.`,
  },
  absence: {
    ok: 'The automatic reply is in order.',
    notOk: 'The automatic reply can be better.',
    back: (day) => `Answers again ${day}`,
    tally: (checked, faulty, failed) =>
      `${checked === 1 ? '1 automatic reply' : `${checked} automatic replies`} checked: ${[
        `${checked - faulty} in order`,
        ...theRest(faulty, failed),
      ].join(', ')}.`,
  },
};

/** What a line that sums up ends with. */
function theRest(faulty: number, failed: number): string[] {
  return [
    ...(faulty > 0 ? [`${faulty} to be mended`] : []),
    ...(failed > 0 ? [`${failed === 1 ? '1 line' : `${failed} lines`} could not be read`] : []),
  ];
}
