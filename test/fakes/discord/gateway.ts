import type { Server } from "node:http";
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from "discord.js";
import type { WebSocket } from "ws";
import { WebSocketServer } from "ws";
import { z } from "zod";
import { guildShape } from "./guilds.ts";
import type { World } from "./world.ts";

/** The socket side of this Discord. */
export interface Gateway {
  /** Sends an event to the bot, or keeps it until the bot resumes. */
  dispatch(event: string, data: unknown): void;
  /** Cuts every connection. Without a code the network failed; a code is Discord's own farewell. */
  drop(code?: number): void;
  /** The next login is answered with this farewell. */
  refuseNextLogin(code: number): void;
  /** How often the bot logged in anew, and how often it took up an old session. */
  readonly logins: number;
  readonly resumes: number;
  /** Connections that stand at the moment. */
  readonly connections: number;
  /** The bot has to log in anew after the next drop. */
  forgetSessions(): void;
  close(): void;
}

const payload = z.object({ op: z.int(), d: z.unknown() });
const shard = z.tuple([z.int(), z.int()]);
const identify = z.object({ token: z.string(), intents: z.int(), shard: shard.default([0, 1]) });
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

// These need an approval that this bot does not ask for.
const privileged =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

interface Session {
  readonly id: string;
  /** Which of how many connections it is. */
  readonly shard: z.infer<typeof shard>;
  readonly sent: string[];
  socket: WebSocket | null;
}

interface Counts {
  logins: number;
  resumes: number;
  refusal: number | null;
}

export function createGateway(server: Server, world: World, url: () => string): Gateway {
  const sockets = new WebSocketServer({ server, path: "/gateway" });
  const sessions = new Map<string, Session>();
  const counts: Counts = { logins: 0, resumes: 0, refusal: null };

  sockets.on("connection", (socket) => {
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: 41_250 } });
    socket.on("close", world.changed);
    socket.on("message", (raw: Buffer) => {
      const { op, d } = payload.parse(JSON.parse(raw.toString()));
      if (op === GatewayOpcodes.Heartbeat) send(socket, { op: GatewayOpcodes.HeartbeatAck });
      if (op === GatewayOpcodes.Identify) {
        logIn({ world, sessions, counts, url: url() }, socket, d);
      }
      if (op === GatewayOpcodes.Resume) takeUp({ world, sessions, counts }, socket, d);
      world.changed();
    });
  });

  return {
    dispatch(event, data) {
      for (const session of sessions.values()) {
        if (isFor(session, data)) emit(session, event, data);
      }
    },
    drop(code) {
      for (const session of sessions.values()) session.socket = null;
      for (const socket of sockets.clients) {
        if (code === undefined) socket.terminate();
        else socket.close(code);
      }
    },
    refuseNextLogin(code) {
      counts.refusal = code;
    },
    get logins() {
      return counts.logins;
    },
    get resumes() {
      return counts.resumes;
    },
    get connections() {
      return sockets.clients.size;
    },
    forgetSessions() {
      sessions.clear();
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

interface Desk {
  readonly world: World;
  readonly sessions: Map<string, Session>;
  readonly counts: Counts;
}

function logIn(desk: Desk & { readonly url: string }, socket: WebSocket, d: unknown): void {
  const { world, sessions, counts, url } = desk;
  const { token, intents, shard: own } = identify.parse(d);
  if (counts.refusal !== null) {
    socket.close(counts.refusal);
    counts.refusal = null;
    return;
  }
  if (token !== world.token) {
    socket.close(GatewayCloseCodes.AuthenticationFailed, "Authentication failed.");
    return;
  }
  if ((intents & privileged) !== 0) {
    socket.close(GatewayCloseCodes.DisallowedIntents, "Disallowed intent(s).");
    return;
  }
  counts.logins += 1;
  const session: Session = { id: world.snowflake(), shard: own, sent: [], socket };
  // One connection per token and shard: a new login ends the old session.
  for (const [id, before] of sessions) if (before.shard[0] === own[0]) sessions.delete(id);
  sessions.set(session.id, session);
  const guilds = [...world.guilds.values()].filter(({ id }) => shardOf(id, own[1]) === own[0]);
  emit(session, "READY", {
    v: 10,
    user: { ...world.bot, discriminator: "0", avatar: null, global_name: null, flags: 0 },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: url,
    session_type: "normal",
    private_channels: [],
    shard: own,
    application: { id: world.applicationId, flags: 0 },
  });
  for (const guild of guilds) {
    emit(session, "GUILD_CREATE", guildShape(guild, world.bot));
  }
}

/** Discord's rule: https://docs.discord.com/developers/events/gateway#sharding */
function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(count));
}

const ofGuild = z.object({ guild_id: z.string() });

/** What happens in a server comes by the connection that is its own. */
function isFor({ shard: [own, count] }: Session, data: unknown): boolean {
  const { success, data: found } = ofGuild.safeParse(data);
  return !success || shardOf(found.guild_id, count) === own;
}

function takeUp({ world, sessions, counts }: Desk, socket: WebSocket, d: unknown): void {
  const { token, session_id: id, seq } = resume.parse(d);
  const session = sessions.get(id);
  if (!session || token !== world.token) {
    send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
    return;
  }
  counts.resumes += 1;
  session.socket = socket;
  for (const missed of session.sent.slice(seq)) socket.send(missed);
  emit(session, "RESUMED", {});
}

function emit(session: Session, event: string, data: unknown): void {
  const s = session.sent.length + 1;
  const line = JSON.stringify({ op: GatewayOpcodes.Dispatch, t: event, s, d: data });
  session.sent.push(line);
  session.socket?.send(line);
}

function send(socket: WebSocket, message: object): void {
  socket.send(JSON.stringify(message));
}
