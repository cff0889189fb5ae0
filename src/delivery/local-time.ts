const minuteMs = 60_000;
const dayMinutes = 24 * 60;

// Making one takes longer than all that is then done with it.
const formats = new Map<string, Intl.DateTimeFormat>();

/** Whether there is a time zone of that IANA name. */
export function isTimeZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** Minutes since midnight, by the clocks of a time zone. */
export function minutesOfDay(instant: Date, timeZone: string): number {
  return minutesOf(formatOf(timeZone).format(instant));
}

/** "22:30" as minutes since midnight. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** The next moment after `now` at which the clocks of a time zone show `time`, such as "06:00". */
export function nextAt(time: string, timeZone: string, now: Date): Date {
  const wanted = minutesOf(time);
  const thisMinute = Math.floor(now.getTime() / minuteMs) * minuteMs;
  const after = (from: number, least: number): number => {
    const missing = wanted - minutesOfDay(new Date(from), timeZone);
    const ahead = ((missing % dayMinutes) + dayMinutes) % dayMinutes;
    return from + (ahead < least ? ahead + dayMinutes : ahead) * minuteMs;
  };
  const first = after(thisMinute, 1);
  // Where the clocks were changed on the way, the first guess is off by as much.
  const missing = wanted - minutesOfDay(new Date(first), timeZone);
  return new Date(Math.abs(missing) < dayMinutes / 2 ? first + missing * minuteMs : first);
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  });
  formats.set(timeZone, format);
  return format;
}
