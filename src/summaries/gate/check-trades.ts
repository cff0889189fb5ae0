import type { Finding } from "./fault.ts";
import type { GateText } from "./gate-text.ts";
import { readRoles } from "./parties/read-roles.ts";
import { findSpeech } from "./parties/voices.ts";

// Who or what is counted or acts, and the concepts that may stand for them in another language.
const trades = compile(`
soldiers: officers, generals, army, guards, pilots, crew
officers: generals, army, police, retired general, command
gendarmes: guards
police: guards, officers, prosecutor
guards: soldiers, gendarmes, police
mercenary: russian forces
judges: court, trial, prosecutor
migrants: migration, refugees, expulsion, arrivals, nationals
refugees: migrants, displaced, arrivals
displaced: refugees, migrants, arrivals
farmers: farm, villagers
herders: livestock
journalists: press
teachers: schools, students
students: schools, teachers, talibes
talibes: schools, students
drivers: tankers, trucks, vehicles, union
tankers: trucks, vehicles, convoy, fuel
trucks: tankers, vehicles, convoy
buses: vehicles, passengers
prisoners: prison, arrest, hostages, release, bail, detainee
hostages: abduct, ransom, prisoners
aid workers: aid workers
health workers: hospital
workers: miners, engineers, drivers, teachers, journalists, nationals, union
engineers: workers, nationals
traders: market
miners: mining, mine collapse, gold, workers
party: opposition
lawmakers: parliament
customs officers: customs
women: families, students
children: students, families, talibes
worshippers: mosque
passengers: buses, boats, vehicles
crew: pilots, shoot down
pilots: crew, shoot down
hunters: militia
fisherman: ferry
importers: traders, trade
commander: officers, leader killed, army general, special forces, command, leader
dissident: opposition, activist
activist: human rights, association
lawyer: trial, lawyers
bandit: gunmen, assailants, livestock theft
traditional chief: religious leader, traditional chiefs
religious leader: imam, church, mosque, clergy
mediation: talks, agreement, visit
market: traders, price, sale, trade
airport: flight, airline, airspace, plane company
airline: flight, airspace, plane company, airport, pipeline
schools: education, students, teachers, koranic school, school year, talibes
koranic school: talibes, schools
church: religious leader, clergy
mosque: prayer time, worshippers, imam
hospital: health workers, health body, medics, rescue
embassy: ambassador, foreign affairs, diplomats
police station: police, gendarmes
aircraft: airstrike, crash, shoot down, flight, air force, drone
resignation: departure
`);

/** Fighters where the sources have worshippers. */
export function checkTrades(claim: GateText, sources: readonly GateText[]): Finding[] {
  const news = sources.filter(({ sentence }) => !sentence.isBackground);
  const known = new Set(
    news.flatMap((source) => [
      ...source.concepts,
      ...readRoles(source).parties.map(({ key }) => key),
    ]),
  );
  // «طالب» is a student, and "demanded".
  const verbs = new Set(findSpeech(claim).map(({ start }) => start));
  const named = claim.sentence.concepts.filter(({ start }) => !verbs.has(start));
  return [...new Set(named.map(({ meaning }) => meaning.name))]
    .filter((name) => trades.has(name) && !known.has(name))
    .filter((name) => !trades.get(name)?.some((kin) => known.has(kin)))
    .map((name) => ({ kind: "actor", text: name, detail: "no source has such people or things" }));
}

function compile(rows: string): ReadonlyMap<string, readonly string[]> {
  const entries = rows
    .trim()
    .split("\n")
    .map((row) => row.split(": "))
    .map(([name = "", kin = ""]) => [name, kin.split(", ")] as const);
  return new Map(entries);
}
