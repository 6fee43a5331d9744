/** A reservation of text and data mining (TDM Reservation Protocol), of all files below the path of the site on its host. */
export const tdmReservation = (base: string): string =>
  `${JSON.stringify([{ location: base, "tdm-reservation": 1 }], null, 1)}\n`;
