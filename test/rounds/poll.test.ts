import { expect, onTestFinished, test } from "vitest";
import { silentLog } from "../../src/log.ts";
import type { Given } from "../an-app.ts";
import { aFeed, anApp, rss } from "../an-app.ts";
import { startFeedServer } from "../fakes/feed-server.ts";

const hourMs = 3_600_000;

async function aServer() {
  const server = await startFeedServer();
  onTestFinished(() => server.close());
  return server;
}

async function aRunningApp(given: Given) {
  const app = await anApp(given);
  onTestFinished(() => app.stop());
  return app;
}

function anAttack(place: "Ménaka" | "Kayes", ageMs = 60_000) {
  const toll = place === "Kayes" ? "Quatre" : "Douze";
  return {
    title: `Mali : attaque d'un camp à ${place}`,
    description: `${toll} soldats ont été tués dans l'attaque d'un camp à ${place}, selon l'armée malienne.`,
    link: `https://fleuve.example/${place}`,
    date: new Date(Date.now() - ageMs),
  };
}

const kinds = ({ decisions }: { decisions: readonly { kind: string }[] }) =>
  decisions.map(({ kind }) => kind);

test("a feed in French becomes an alert in Arabic and in English", async () => {
  const server = await aServer();
  server.serve("/mali.xml", { body: rss([anAttack("Ménaka")]) });
  const app = await aRunningApp({ server, feeds: [aFeed(server, "/mali.xml")] });

  await app.round(true);
  await app.deliverAllDue();

  const printed = app.printed.join("\n");
  expect(printed).toContain("ميناكا");
  expect(printed).toContain("Ménaka");
  expect(printed).toContain("https://fleuve.example/M%C3%A9naka");
});

test("a feed that was never seen posts nothing older than the catch-up window", async () => {
  const server = await aServer();
  const old = anAttack("Ménaka", 25 * hourMs);
  const fresh = anAttack("Kayes", 23 * hourMs);
  server.serve("/mali.xml", { body: rss([fresh, old]) });
  const app = await aRunningApp({ server, feeds: [aFeed(server, "/mali.xml")] });

  const { alerts } = await app.round(true);

  expect(alerts.map(({ sources }) => sources[0]?.url)).toEqual([fresh.link]);
});

test("what a feed kept for longer than developments are followed is told within the window", async () => {
  const server = await aServer();
  const old = anAttack("Ménaka", 240 * hourMs);
  server.serve("/mali.xml", { body: rss([anAttack("Kayes"), old]) });
  const app = await aRunningApp({
    server,
    feeds: [aFeed(server, "/mali.xml")],
    catchUpHours: 300,
  });

  const { alerts } = await app.round(true);

  expect(alerts).toHaveLength(2);
});

test("what is repeated of an old development is not told as news", async () => {
  const server = await aServer();
  const old = anAttack("Ménaka", 25 * hourMs);
  server.serve("/mali.xml", { body: rss([old]) });
  server.serve("/other.xml", { body: rss([]) });
  const feeds = [aFeed(server, "/mali.xml"), aFeed(server, "/other.xml", { outlet: "Le Delta" })];
  const app = await aRunningApp({ server, feeds });
  await app.round(true);

  server.serve("/other.xml", {
    body: rss([{ ...anAttack("Ménaka"), link: "https://delta.example/menaka" }]),
  });
  const round = await app.round(true);

  expect(kinds(round)).toEqual(["duplicate"]);
  expect(round.alerts).toEqual([]);
});

test("an undated item is not news on the first poll, and is on a later one", async () => {
  const server = await aServer();
  const known = { ...anAttack("Ménaka"), date: null };
  server.serve("/mali.xml", { body: rss([known]) });
  const app = await aRunningApp({ server, feeds: [aFeed(server, "/mali.xml")] });
  const first = await app.round(true);

  const added = { ...anAttack("Kayes"), date: null };
  server.serve("/mali.xml", { body: rss([added, known]) });
  const second = await app.round(true);

  expect(first.alerts).toEqual([]);
  expect(second.alerts.map(({ sources }) => sources[0]?.url)).toEqual([added.link]);
});

test("a feed that is down, or answers HTML, does not stop the round", async () => {
  const server = await aServer();
  server.serve("/down.xml", { status: 503 });
  server.serve("/page.xml", { body: "<!doctype html><title>Moved</title>" });
  server.serve("/mali.xml", { body: rss([anAttack("Ménaka")]) });
  const feeds = ["/down.xml", "/page.xml", "/mali.xml"].map((path) => aFeed(server, path));
  const app = await aRunningApp({ server, feeds });

  const { polls, alerts } = await app.round(true);

  expect(Object.fromEntries(polls.map(({ feed, outcome }) => [feed.id, outcome]))).toEqual({
    down: "failed",
    page: "failed",
    mali: "changed",
  });
  expect(alerts).toHaveLength(1);
});

test("an item whose words were changed in place is read again, and not told again", async () => {
  const server = await aServer();
  server.serve("/mali.xml", { body: rss([anAttack("Ménaka")]) });
  const app = await aRunningApp({ server, feeds: [aFeed(server, "/mali.xml")] });
  await app.round(true);

  const corrected = { ...anAttack("Ménaka"), title: "Mali : 12 soldats tués à Ménaka" };
  server.serve("/mali.xml", { body: rss([corrected]) });
  const round = await app.round(true);

  expect(kinds(round)).toEqual(["duplicate"]);
  expect(round.alerts).toEqual([]);
});

test("a higher toll in the same item is an update", async () => {
  const server = await aServer();
  server.serve("/mali.xml", { body: rss([anAttack("Ménaka", hourMs)]) });
  const app = await aRunningApp({ server, feeds: [aFeed(server, "/mali.xml")] });
  await app.round(true);

  const risen = {
    ...anAttack("Ménaka"),
    title: "Mali : le bilan de l'attaque de Ménaka passe à vingt soldats tués",
    description: "Vingt soldats ont été tués dans l'attaque du camp de Ménaka, selon l'armée.",
  };
  server.serve("/mali.xml", { body: rss([risen]) });
  const round = await app.round(true);

  expect(kinds(round)).toEqual(["update"]);
  expect(round.alerts.map(({ revision }) => revision)).toEqual([2]);
});

test("an article its feed says nothing about is judged by its page, where that is allowed", async () => {
  const server = await aServer();
  const page = "/article.html";
  const thin = {
    ...anAttack("Ménaka"),
    title: "Flash info",
    description: "",
    link: server.url + page,
  };
  const told = anAttack("Ménaka").description;
  const around =
    "Les blessés ont été évacués par les airs vers la capitale, précise le communiqué.";
  server.serve(page, {
    headers: { "content-type": "text/html; charset=utf-8" },
    body: `<!doctype html><html lang="fr"><head><title>Flash</title></head><body><nav>Accueil</nav>
      <article><h1>Flash info</h1><p>${told}</p><p>${around}</p><p>${around}</p></article></body></html>`,
  });
  server.serve("/mali.xml", { body: rss([thin]) });
  const feeds = [aFeed(server, "/mali.xml", { articlePage: true })];
  const app = await aRunningApp({ server, feeds });

  const { decisions } = await app.round(true);

  expect(decisions).toMatchObject([{ kind: "new", countries: ["ML"] }]);
});

test("what was decided but not told before a crash is told after it", async () => {
  const server = await aServer();
  server.serve("/mali.xml", { body: rss([anAttack("Ménaka")]) });
  const feeds = [aFeed(server, "/mali.xml")];
  const before = await anApp({ server, feeds });
  await before.round(true);
  // Nothing was delivered yet: the process ends right after the round.
  await before.stop();

  const after = await aRunningApp({ server, feeds, dataDir: before.dataDir });
  await after.round(true);
  await after.deliverAllDue();

  expect(before.printed).toEqual([]);
  expect(after.printed.join("\n")).toContain("ميناكا");
});

test("a restart tells nothing twice", async () => {
  const server = await aServer();
  server.serve("/mali.xml", { body: rss([anAttack("Ménaka")]) });
  const feeds = [aFeed(server, "/mali.xml")];
  const before = await anApp({ server, feeds });
  await before.round(true);
  await before.deliverAllDue();
  await before.stop();

  const after = await aRunningApp({ server, feeds, dataDir: before.dataDir });
  const { alerts } = await after.round(true);
  await after.deliverAllDue();

  expect(before.printed.length).toBeGreaterThan(0);
  expect([...alerts, ...after.printed]).toEqual([]);
});

test("a feed's health is logged when it changes, not at every poll", async () => {
  const server = await aServer();
  server.serve("/mali.xml", { body: rss([anAttack("Ménaka")]) });
  const logged: object[] = [];
  const log = {
    ...silentLog,
    info: (fields: object, message: string) => {
      if (message === "feed health changed") logged.push(fields);
    },
  };
  const app = await aRunningApp({ server, feeds: [aFeed(server, "/mali.xml")], log });

  await app.round(true);
  server.serve("/mali.xml", { status: 410 });
  await app.round(true);
  await app.round(true);

  expect(logged).toMatchObject([{ feed: "mali", from: "ok", to: "gone" }]);
});
