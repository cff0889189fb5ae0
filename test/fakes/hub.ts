import { createHmac, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A subscription that the hub has verified. */
interface HubSubscription {
  readonly callback: string;
  readonly topic: string;
  readonly secret: string;
}

/** How a delivery is signed; as the subscriber asked unless a test says otherwise. */
interface Signing {
  readonly algorithm?: "sha1" | "sha256";
  readonly secret?: string;
}

/** A WebSub hub that keeps to the letter of https://www.w3.org/TR/websub/ and trusts nobody. */
export interface FakeHub {
  readonly url: string;
  /** `127.0.0.1:port`, as the allow-list wants it. */
  readonly host: string;
  /** Every request for a subscription, whatever became of it. */
  readonly asked: readonly URLSearchParams[];
  readonly subscriptions: readonly HubSubscription[];
  /** Resolves once `condition` holds; looked at after every change. */
  until(condition: () => boolean): Promise<void>;
  /** Delivers a topic's new content; the answers of its subscribers. */
  publish(topic: string, body: string, signing?: Signing): Promise<readonly number[]>;
  /** Ends the subscriptions to a topic; the answers of its subscribers. */
  deny(topic: string): Promise<readonly number[]>;
  close(): Promise<void>;
}

const leaseSeconds = "864000";

export async function startHub(): Promise<FakeHub> {
  const asked: URLSearchParams[] = [];
  let subscriptions: HubSubscription[] = [];
  const watchers = new Set<() => void>();
  const notify = (): void => {
    for (const watcher of watchers) watcher();
  };

  const server = createServer((request, response) => {
    void text(request).then(async (body) => {
      const form = new URLSearchParams(body);
      asked.push(form);
      const type = request.headers["content-type"];
      const fault = request.method === "POST" ? faultOf(form, type) : "only POST is taken";
      response.writeHead(fault === null ? 202 : 400).end(fault ?? "");
      if (fault === null) await verify(form);
      notify();
    });
  });

  /** Section 5.3: the subscriber must repeat our challenge, and nothing else. */
  async function verify(form: URLSearchParams): Promise<void> {
    const wanted = subscriptionOf(form);
    const challenge = randomBytes(16).toString("hex");
    const answer = await fetch(
      asking(wanted, { "hub.challenge": challenge, "hub.lease_seconds": leaseSeconds }),
    );
    const isMeant = answer.ok && (await answer.text()) === challenge;
    subscriptions = subscriptions.filter(({ callback }) => callback !== wanted.callback);
    if (isMeant) subscriptions.push(wanted);
  }

  const subscribersOf = (topic: string) => subscriptions.filter((one) => one.topic === topic);

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = `http://${host}/`;

  return {
    url,
    host,
    asked,
    get subscriptions() {
      return subscriptions;
    },
    async until(condition) {
      while (!condition()) {
        const { promise, resolve } = Promise.withResolvers<void>();
        watchers.add(resolve);
        await promise;
        watchers.delete(resolve);
      }
    },
    async publish(topic, body, { algorithm = "sha256", secret } = {}) {
      const answers = subscribersOf(topic).map(async (one) => {
        const digest = createHmac(algorithm, secret ?? one.secret)
          .update(body)
          .digest("hex");
        const answer = await fetch(one.callback, {
          method: "POST",
          body,
          headers: {
            "content-type": "application/rss+xml",
            link: `<${url}>; rel="hub", <${topic}>; rel="self"`,
            "x-hub-signature": `${algorithm}=${digest}`,
          },
        });
        return answer.status;
      });
      return Promise.all(answers);
    },
    async deny(topic) {
      const denied = subscribersOf(topic);
      subscriptions = subscriptions.filter((one) => one.topic !== topic);
      const answers = denied.map((one) =>
        fetch(asking(one, { "hub.mode": "denied", "hub.reason": "no longer carried" })),
      );
      return (await Promise.all(answers)).map(({ status }) => status);
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

/** Section 5.1. */
function faultOf(form: URLSearchParams, contentType: string | undefined): string | null {
  if (contentType !== "application/x-www-form-urlencoded") return "not a form";
  if (form.get("hub.mode") !== "subscribe") return "hub.mode must be subscribe";
  for (const key of ["hub.topic", "hub.callback"]) {
    if (URL.parse(form.get(key) ?? "") === null) return `${key} must be an address`;
  }
  const secret = form.get("hub.secret") ?? "";
  return Buffer.byteLength(secret) < 200 ? null : "hub.secret is too long";
}

const subscriptionOf = (form: URLSearchParams): HubSubscription => ({
  callback: form.get("hub.callback") ?? "",
  topic: form.get("hub.topic") ?? "",
  secret: form.get("hub.secret") ?? "",
});

/** The callback with our parameters behind those that it has already. */
function asking({ callback, topic }: HubSubscription, parameters: Record<string, string>): URL {
  const url = new URL(callback);
  const all = { "hub.mode": "subscribe", "hub.topic": topic, ...parameters };
  for (const [key, value] of Object.entries(all)) url.searchParams.append(key, value);
  return url;
}
