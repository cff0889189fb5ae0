import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import type { Log } from "../../src/log.ts";
import { silentLog } from "../../src/log.ts";
import { createHttpServer } from "../../src/web/http-server.ts";
import type { Route } from "../../src/web/route.ts";

async function aServer(routes: readonly Route[], log: Log = silentLog) {
  const server = createHttpServer({ routes, log });
  const port = await server.listen({ host: "127.0.0.1", port: 0 });
  onTestFinished(() => server.close());
  return { server, port, url: `http://127.0.0.1:${port}` };
}

const hello: Route = {
  path: "/hello",
  methods: ["GET"],
  answer: () => ({ status: 200, body: "Hi" }),
};
const echo: Route = {
  path: "/echo/",
  methods: ["POST"],
  answer: async ({ rest, body }) => ({
    status: 202,
    body: `${rest}: ${Buffer.from(await body(10)).toString()}`,
  }),
};

test("a route answers its own path, and one with a slash at its end what lies below it", async () => {
  const { url } = await aServer([hello, echo]);

  const greeting = await fetch(`${url}/hello?who=you`);
  const echoed = await fetch(`${url}/echo/a/b`, { method: "POST", body: "salut" });
  const elsewhere = await fetch(`${url}/hello/there`);

  expect([greeting.status, await greeting.text()]).toEqual([200, "Hi"]);
  expect([echoed.status, await echoed.text()]).toEqual([202, "a/b: salut"]);
  expect([elsewhere.status, await elsewhere.text()]).toEqual([404, ""]);
});

test("a method that a path does not know is refused with those it knows", async () => {
  const { url } = await aServer([hello]);

  const answer = await fetch(`${url}/hello`, { method: "DELETE" });

  expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET"]);
});

test("a body over its cap is refused and not read to its end", async () => {
  const { url } = await aServer([echo]);

  const answer = await fetch(`${url}/echo/`, { method: "POST", body: "x".repeat(5_000_000) }).catch(
    (error: unknown) => error,
  );

  // A client that is still writing may see the connection go before it sees the answer.
  expect(answer instanceof Response ? answer.status : 413).toBe(413);
});

test("what goes wrong inside is told to the log and not to the asker", async () => {
  const logged: unknown[] = [];
  const log = { ...silentLog, error: (...given: unknown[]) => logged.push(given) };
  const { url } = await aServer(
    [
      {
        path: "/websub/",
        methods: ["GET"],
        answer() {
          throw new Error("the token is 42");
        },
      },
    ],
    log,
  );

  const answer = await fetch(`${url}/websub/a-secret-path`);

  expect([answer.status, await answer.text()]).toEqual([500, ""]);
  expect(logged).toHaveLength(1);
  expect(JSON.stringify(logged)).not.toContain("a-secret-path");
});

test("what is no HTTP is refused without a word about us", async () => {
  const { port } = await aServer([hello]);
  const socket = connect(port, "127.0.0.1");

  socket.write("GET /\0 nonsense\r\n\r\n");

  expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nConnection: close\r\n\r\n$/);
});

test("a request under way is answered before the server closes, and no other one is", async () => {
  const arrived = Promise.withResolvers<void>();
  const mayAnswer = Promise.withResolvers<void>();
  const slow: Route = {
    path: "/slow",
    methods: ["GET"],
    async answer() {
      arrived.resolve();
      await mayAnswer.promise;
      return { status: 200, body: "late" };
    },
  };
  const { server, port, url } = await aServer([slow]);
  const asked = fetch(`${url}/slow`);
  await arrived.promise;

  const closed = server.close();
  const late = connect(port, "127.0.0.1");
  const [refusal] = (await once(late, "error")) as [NodeJS.ErrnoException];
  mayAnswer.resolve();

  expect(refusal.code).toBe("ECONNREFUSED");
  expect(await (await asked).text()).toBe("late");
  await closed;
});
