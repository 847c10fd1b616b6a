/**
 * Birth dates for which CPR numbers without a valid check digit have been given out: 1 January of these years.
 *
 * Source: CPR-kontoret, "Personnumre uden kontrolciffer (modulus 11 kontrol)", cpr.dk, as of 10 May 2023. The page says
 * that the list is "not necessarily exhaustive", so a date outside it never rejects a number.
 */
export const JANUARY_FIRST_YEARS: readonly number[] = [
  1960, 1962, 1964, 1965, 1966, 1967, 1969, 1970, 1974, 1975, 1978, 1980, 1981, 1982, 1983, 1984, 1985, 1986,
  1987, 1988, 1989, 1990, 1991, 1992, 1994, 1995,
];
