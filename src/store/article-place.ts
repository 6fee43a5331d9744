/** The place of an article in time, in SQL; such keys are in the order of articles. */
export const placeOf = (row = ""): string =>
  `coalesce(${row}day, '') || char(9) || ${row}time || char(9) || ${row}seed`;
