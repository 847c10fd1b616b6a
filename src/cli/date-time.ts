import { z } from 'zod';

const withSeconds = z.iso.datetime({ local: true, offset: true });
const toTheMinute = z.iso.datetime({ local: true, offset: true, precision: -1 });

/** ISO 8601, with or without seconds and offset, or a day: zod alone wants the seconds where there is an offset. */
export const dateTime = z.stringFormat('datetime', (given) =>
  [withSeconds, toTheMinute, z.iso.date()].some((form) => form.safeParse(given).success),
);
