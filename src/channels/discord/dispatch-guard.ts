import type { Client } from "discord.js";
import type { Log } from "../../log.ts";

interface PacketSink {
  handlePacket(packet?: { readonly t?: unknown }, shard?: unknown): boolean;
}

/**
 * Keeps a malformed event from ending the process: discord.js 14 builds its objects inside the
 * socket's message handler, where what they throw is caught by nobody. It offers no hook there, so
 * this reaches for a method that its typings hide.
 */
export function guardDispatches(client: Client, log: Log): void {
  const sink = client.ws as unknown as PacketSink;
  const handlePacket = sink.handlePacket.bind(sink);
  sink.handlePacket = (packet, shard) => {
    try {
      return handlePacket(packet, shard);
    } catch (error) {
      log.warn({ err: error, event: packet?.t }, "discord sent an event nobody can read");
      return false;
    }
  };
}
