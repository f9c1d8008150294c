/* Between these dates a clock is believed: no API of the vendors is older. */
const [EARLIEST, LATEST] = [Date.UTC(2017, 0), Date.UTC(2100, 0)];

/**
 * Reads the Date header of a response, as Unix time in milliseconds. `undefined` if the response has none, or one that no server
 * with a working clock sends: not a date, or one outside the years 2017 to 2099.
 */
export function serverTime(date: string | undefined): number | undefined {
  const time = Date.parse(date ?? "");
  return time >= EARLIEST && time < LATEST ? time : undefined;
}
