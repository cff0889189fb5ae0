import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { doctor } from "../../../src/tools/doctor/doctor.ts";
import { startDiscordFake } from "../../fakes/discord/discord-fake.ts";
import { startModelServer } from "../../fakes/model-server.ts";
import { startBotApi } from "../../fakes/telegram/bot-api.ts";
import { anInstallation } from "./checkup.ts";

test("an installation in which all is well gets an ok on every line and exit code 0", async () => {
  const { checkUp } = await anInstallation();
  const { variables } = await aWorld();

  const report = await checkUp(variables);

  expect(report.lines.filter((line) => !line.startsWith("ok  "))).toEqual([]);
  expect(report.lines.map((line) => line.slice(6).split(":", 1)[0])).toEqual([
    "settings",
    "store",
    "Telegram",
    "Discord",
    "feeds",
    "model",
  ]);
  expect(report.code).toBe(0);
});

test("what the bot can do without is a warning and no failure", async () => {
  const { checkUp, server } = await anInstallation({
    feeds: [{ id: "sound", scope: "mali" }, { id: "ill" }],
    userAgent: "SahelAlerts/0.1",
  });
  server.serve("/ill.xml", { status: 403 });
  const { model } = await aWorld();
  model.behave({ kind: "says", content: "Yes, I am ready!" });

  const report = await checkUp({ OPENAI_BASE_URL: model.baseUrl });

  const warnings = report.lines.filter((line) => line.startsWith("warn  "));
  expect(warnings).toEqual([
    expect.stringMatching(/settings: fetch\.userAgent/),
    expect.stringMatching(/channels: no token is set, so alerts go to the console/),
    expect.stringMatching(/feed ill: blocked/),
    expect.stringMatching(/feeds: none about Niger is enabled/),
    expect.stringMatching(/feeds: none in Arabic is enabled/),
    expect.stringMatching(/feeds: none in English is enabled/),
    expect.stringMatching(/feeds: 1 of 2 feeds healthy/),
    expect.stringMatching(/model: it answers in prose/),
  ]);
  expect(report.code).toBe(0);
});

test.for([
  ["store", ({ dataDir }) => writeFileSync(dataDir, "a file where the folder should be")],
  ["Telegram", ({ world }) => world.telegram.script("getMe", { kind: "reset" })],
  ["Discord", ({ world }) => world.discord.next("GET /users/@me", { kind: "reset" })],
  ["feeds", ({ server }) => server.serve("/courier-ar.xml", { status: 404 })],
] satisfies [string, (ill: Patient) => void][])(
  "when the %s cannot be used, that line alone fails, and so does the command",
  async ([name, spoil]) => {
    const world = await aWorld();
    const installation = await anInstallation({ feeds: oneEach });
    spoil({ ...installation, world });

    const { lines, code } = await installation.checkUp(world.variables);

    const failures = lines.filter((line) => line.startsWith("FAIL  "));
    expect(failures).toEqual([expect.stringMatching(`^FAIL  ${name}: `)]);
    expect(code).toBe(1);
  },
);

test("every wrong setting and every wrong key of a file has a line of its own, and exit code 2", async () => {
  const { checkUp, configDir } = await anInstallation();
  writeFileSync(join(configDir, "defaults.yaml"), "catchUpHours: soon");
  const faulty = { entries: [{ id: "Bamako" }] };
  writeFileSync(join(configDir, "gazetteer.yaml"), JSON.stringify(faulty));

  const { code, lines } = await checkUp({ LOG_LEVEL: "loud", TELEGRAM_BOT_TOKEN: "hunter2" });

  const told = lines.join("\n");
  for (const name of ["LOG_LEVEL", "TELEGRAM_BOT_TOKEN", "catchUpHours", "severity", "Bamako"]) {
    expect(told).toMatch(new RegExp(`^FAIL  settings: .*${name}.* Correct it`, "m"));
  }
  expect(lines.filter((line) => line.includes("\n"))).toEqual([]);
  expect(told).not.toContain("hunter2");
  expect(code).toBe(2);
});

test("a configuration file that cannot be read is named", async () => {
  const { checkUp, configDir } = await anInstallation();
  rmSync(join(configDir, "feeds.yaml"));

  const { code, lines } = await checkUp();

  expect(lines).toEqual([expect.stringMatching(/^FAIL .*feeds\.yaml cannot be read.*CONFIG_DIR/)]);
  expect(code).toBe(2);
});

test.for([
  ["SahelAlerts/0.1", 1],
  ["SahelAlerts/0.1 (+https://desk.example/bot)", 0],
  ["SahelAlerts/0.1 (desk@desk.example)", 0],
] as const)('outlets that meet "%s" get %d warnings', async ([userAgent, warnings]) => {
  const { checkUp } = await anInstallation({ feeds: [], userAgent });

  const { about } = await checkUp();

  const told = about("settings").filter((line) => /^warn .*fetch\.userAgent .*Add one/.test(line));
  expect(told).toHaveLength(warnings);
});

test("arguments are refused, as there are none", async () => {
  const said: string[] = [];
  const io = { stdout: () => undefined, stderr: (line: string) => said.push(line) };

  expect(await doctor(["--verbose"], io)).toBe(2);
  expect(said).toEqual(["Usage: doctor"]);
});

test.for(["refused", "reached"] as const)(
  "no token and no key stands in the report where they cannot be %s",
  async (how) => {
    const { checkUp } = await anInstallation({ feeds: [] });
    const world = await aWorld();
    world.model.behave({ kind: "fails", status: 401 });
    if (how === "reached") await world.end();

    const { lines } = await checkUp({ ...world.variables, ...secrets });

    const told = lines.join("\n");
    for (const secret of Object.values(secrets)) expect(told).not.toContain(secret);
    expect(lines.filter((line) => line.includes(how))).toHaveLength(3);
  },
);

const secrets = {
  TELEGRAM_BOT_TOKEN: "800000002:another-token_of-somebody-else-987654",
  DISCORD_BOT_TOKEN: "c29tZWJvZHk.ZWxzZQ.another-secret-token",
  OPENAI_API_KEY: "sk-another-secret-key",
};

/** With as little to ask as a sound installation can have. */
const oneEach = [
  { id: "courier-ar", language: "ar", scope: "world" },
  { id: "courier-en", language: "en", scope: "mali" },
  { id: "courier-fr", language: "fr", scope: "niger" },
] as const;

type Patient = Awaited<ReturnType<typeof anInstallation>> & {
  readonly world: Awaited<ReturnType<typeof aWorld>>;
};

/** Telegram, Discord and a model that are well, and the settings that lead to them. */
async function aWorld() {
  const telegram = await startBotApi();
  const discord = await startDiscordFake({ token: "b3Vycw.aXM.the-right-token" });
  const model = await startModelServer();
  model.behave({ kind: "answers", value: { ready: true } });
  let hasEnded = false;
  const end = async (): Promise<void> => {
    if (hasEnded) return;
    hasEnded = true;
    await Promise.all([telegram.stop(), discord.close(), model.close()]);
  };
  onTestFinished(end);
  const variables = {
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    DISCORD_BOT_TOKEN: discord.token,
    DISCORD_API_ROOT: discord.apiRoot,
    OPENAI_BASE_URL: model.baseUrl,
  };
  return { telegram, discord, model, variables, end };
}
