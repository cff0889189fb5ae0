import type { FakeChannel, FakeGuild } from "./guilds.ts";
import type { MessageBody } from "./message-rules.ts";

/** A message the fake accepted. */
export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  readonly body: MessageBody;
  readonly edits: readonly MessageBody[];
  readonly crossposted: boolean;
}

/** A slash command as the bot registered it. */
export interface RegisteredCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly {
    readonly name: string;
    readonly type: number;
    readonly required?: boolean | undefined;
    readonly autocomplete?: boolean | undefined;
    readonly choices?: readonly { readonly value: string }[] | undefined;
  }[];
  readonly default_member_permissions?: string | null | undefined;
}

/** A command somebody typed, and what the bot made of it. */
export interface InteractionRecord {
  readonly id: string;
  readonly token: string;
  readonly createdAt: Date;
  /** Null until the bot has acknowledged it. */
  readonly acknowledged: { readonly type: number; readonly ephemeral: boolean } | null;
  /** Null while the bot is thinking, and when it took its answer back. */
  readonly answer: MessageBody | null;
  readonly withdrawn: boolean;
  readonly followUps: readonly MessageBody[];
  /** What the bot proposed to go on typing; null where nobody asked. */
  readonly choices: readonly { readonly name: string; readonly value: string }[] | null;
}

/** Everything this Discord knows, and a way to wait for a change of it. */
export interface World {
  readonly token: string;
  readonly bot: { readonly id: string; readonly username: string; readonly bot: true };
  readonly applicationId: string;
  readonly guilds: Map<string, FakeGuild>;
  readonly messages: StoredMessage[];
  readonly commands: RegisteredCommand[];
  readonly interactions: Map<string, InteractionRecord>;
  now(): Date;
  snowflake(): string;
  findChannel(id: string): { guild: FakeGuild; channel: FakeChannel } | undefined;
  /** To be called after every change; wakes whoever waits in `until`. */
  changed(): void;
  /** Resolves as soon as the condition holds. */
  until(condition: () => boolean): Promise<void>;
}

const discordEpoch = 1_420_070_400_000n;

export function createWorld(token: string, now: () => Date): World {
  const waiting = new Set<() => void>();
  let issued = 0n;
  const guilds = new Map<string, FakeGuild>();
  return {
    token,
    bot: { id: "900", username: "sahel-alerts", bot: true },
    applicationId: "901",
    guilds,
    messages: [],
    commands: [],
    interactions: new Map(),
    now,
    snowflake() {
      issued += 1n;
      return String(((BigInt(now().getTime()) - discordEpoch) << 22n) + issued);
    },
    findChannel(id) {
      for (const guild of guilds.values()) {
        const channel = guild.channels.find((one) => one.id === id);
        if (channel) return { guild, channel };
      }
      return undefined;
    },
    changed() {
      for (const check of [...waiting]) check();
    },
    until: (condition) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (!condition()) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
  };
}
