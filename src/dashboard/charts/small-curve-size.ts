/** Pixels: of a week, of the whole from 0 to 100 %, and how far a run of weeks reaches over its ends. */
export const SMALL_CURVE = { step: 9, height: 28, reach: 3 } as const;
