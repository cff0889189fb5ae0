import { afterEach, describe, expect, test, vi } from "vitest";
import { parseDate } from "../../../src/feeds/parsing/parse-date.ts";

const readable: readonly (readonly [string, string])[] = [
  // HTTP
  ["Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z"],
  ["Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z"],
  ["Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37Z"],
  // RFC 822
  ["TUE, 12 MAY 2026 10:00:00 Z", "2026-05-12T10:00:00Z"],
  ["Tue, 12 May 2026 10:00:00 UTC+3", "2026-05-12T07:00:00Z"],
  ["Tue, 12 May 2026 10:00:00 GMT+01:00", "2026-05-12T09:00:00Z"],
  ["Tue, 12 May 2026 10:00:00 WAT", "2026-05-12T09:00:00Z"],
  ["Tue, 12 May 2026 10:00:00 +2", "2026-05-12T08:00:00Z"],
  ["Tue, 12 May 2026 10:00:00 −0330", "2026-05-12T13:30:00Z"],
  ["Tue, 12 May 2026 10:00:00 +0200 (CEST)", "2026-05-12T08:00:00Z"],
  ["Tue May 12 10:00:00 CEST 2026", "2026-05-12T08:00:00Z"],
  ["May 12, 2026 10:00 PM", "2026-05-12T22:00:00Z"],
  ["12 May 2026 12:15 am", "2026-05-12T00:15:00Z"],
  // ISO 8601
  ["20260512T100000Z", "2026-05-12T10:00:00Z"],
  ["2026-05-12T10:00:00.123456+02:00", "2026-05-12T08:00:00Z"],
  ["2026-05-12T23:59:60Z", "2026-05-13T00:00:00Z"],
  ["2026-05-12T24:00:00Z", "2026-05-13T00:00:00Z"],
  ["2026-05-12T10+02", "2026-05-12T08:00:00Z"],
  ["2026-W20-2", "2026-05-12T00:00:00Z"],
  ["2026-132", "2026-05-12T00:00:00Z"],
  ["2026-05-12 10:00:00 +0300", "2026-05-12T07:00:00Z"],
  // Numeric: never month first
  ["11/12/2026", "2026-12-11T00:00:00Z"],
  ["12.05.2026 10:00", "2026-05-12T10:00:00Z"],
  ["12-05-2026 10:00:00", "2026-05-12T10:00:00Z"],
  ["2026/5/2 9:05", "2026-05-02T09:05:00Z"],
  ["1778580000000", "2026-05-12T10:00:00Z"],
  // French
  ["le mardi 12 mai 2026 à 10h30", "2026-05-12T10:30:00Z"],
  ["12 févr. 2026 10h", "2026-02-12T10:00:00Z"],
  ["1er août 2026", "2026-08-01T00:00:00Z"],
  ["12 déc. 2026, 10:00", "2026-12-12T10:00:00Z"],
  ["mar. 10 mars 2026 09:00", "2026-03-10T09:00:00Z"],
  // Arabic: Egyptian, Levantine, Maghreb; digits, comma, half of the day
  ["12 مايو/أيار 2026", "2026-05-12T00:00:00Z"],
  ["الثلاثاء، ١٢ أيار ٢٠٢٦ - ١٠:٣٠ م", "2026-05-12T22:30:00Z"],
  ["12 كانون الثاني 2026 10:00 ص", "2026-01-12T10:00:00Z"],
  ["5 تشرين الأول 2026", "2026-10-05T00:00:00Z"],
  ["12 جانفي 2026", "2026-01-12T00:00:00Z"],
  ["12 جويلية 2026 الساعة 10:00", "2026-07-12T10:00:00Z"],
  ["12 أوت 2026", "2026-08-12T00:00:00Z"],
  ["12 شتنبر 2026م 10:30 مساءً", "2026-09-12T22:30:00Z"],
  ["۱۲/۰۵/۲۰۲۶", "2026-05-12T00:00:00Z"],
  ["12 مايو 2026 10:00 بتوقيت غرينتش", "2026-05-12T10:00:00Z"],
];

const unreadable: readonly string[] = [
  "",
  "0",
  "yesterday",
  "hier à 10h",
  "May 2026",
  "12 May",
  "31/02/2026",
  "05/13/2026",
  "Tue, 12 May 2026 25:00:00 GMT",
  "Tue, 12 May 2026 10:61:00 GMT",
  // India, Israel or Ireland?
  "Tue, 12 May 2026 10:00:00 IST",
  "Tue, 12 May 2026 10:00:00 +99:00",
  "0000-00-00 00:00:00",
  "0001-01-01T00:00:00Z",
  "Thu, 01 Jan 1970 00:00:00 GMT",
  "25 ذو القعدة 1447",
];

describe.for(["UTC", "Africa/Lagos", "America/New_York"])("on a server in %s", (zone) => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.for(readable)("%s is %s", ([text, expected]) => {
    vi.stubEnv("TZ", zone);

    const date = parseDate(text);

    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offsets[zone]);
    expect(Math.floor((date?.getTime() ?? 0) / 1000)).toBe(Date.parse(expected) / 1000);
  });

  test.for(unreadable)("'%s' is no date", (text) => {
    vi.stubEnv("TZ", zone);

    const date = parseDate(text);

    expect(date).toBeNull();
  });
});

const offsets: Record<string, number> = { UTC: 0, "Africa/Lagos": -60, "America/New_York": 300 };
