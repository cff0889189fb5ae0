import { inspect } from "node:util";
import { onTestFinished } from "vitest";
import type { TelegramChannelDeps } from "../../../src/channels/telegram/telegram-channel.ts";
import { createTelegramChannel } from "../../../src/channels/telegram/telegram-channel.ts";
import type { Delivery } from "../../../src/delivery/delivery.ts";
import { silentLog } from "../../../src/log.ts";
import { anAlert } from "../../alerts/an-alert.ts";
import { startBotApi } from "../../fakes/telegram/bot-api.ts";
import type { FakeChat } from "../../fakes/telegram/chats.ts";
import { createVirtualClock } from "../../fakes/virtual-clock.ts";

/** Where deliveries go unless a test says otherwise. */
export const group: FakeChat = { id: -1001, type: "supergroup", title: "Desk" };

export const aDelivery = (parts: Partial<Delivery> = {}): Delivery => ({
  id: "delivery-1",
  chat: { platform: "telegram", chatId: String(group.id), threadId: null },
  alert: anAlert(),
  action: "post",
  layout: "ar-en",
  digits: "western",
  silent: false,
  attempts: 0,
  receipts: [],
  standing: null,
  digest: [],
  ...parts,
});

/** A channel that sends to a fake Bot API with one group, and what it logged and received. */
export function setUpChannel(...chats: readonly FakeChat[]) {
  return setUpChannelWith({}, ...chats);
}

/** The same, with the channel set otherwise. */
export async function setUpChannelWith(
  options: Pick<TelegramChannelDeps, "richMessages">,
  ...chats: readonly FakeChat[]
) {
  const api = await startBotApi();
  onTestFinished(api.stop);
  for (const chat of [group, ...chats]) api.putChat(chat);
  const clock = createVirtualClock();
  const logged: string[] = [];
  const write = (fields: object, message: string): void => {
    logged.push(inspect(fields, { depth: 8 }), message);
  };
  const log = { ...silentLog, warn: write, error: write };
  const { root: apiRoot, token } = api;
  const channel = createTelegramChannel({
    token,
    apiRoot,
    clock,
    log,
    random: () => 0,
    ...options,
  });
  const receipts: string[] = [];
  const keep = async (messageId: string): Promise<void> => {
    receipts.push(messageId);
  };
  const send = (delivery: Delivery) => clock.runUntil(channel.send(delivery, keep));
  const edit = (delivery: Delivery) => clock.runUntil(channel.edit(delivery, keep));
  return { api, clock, logged, receipts, send, edit };
}
