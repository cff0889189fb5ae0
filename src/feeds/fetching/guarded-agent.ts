import type { LookupAddress } from "node:dns";
import { lookup as systemLookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { Agent, buildConnector } from "undici";

/** Thrown into a request that would have reached an address nobody allowed. */
export class BlockedAddressError extends Error {
  override readonly name = "BlockedAddressError";
}

/** What may be reached, and how addresses are asked for. */
export interface GuardOptions {
  /** `host` or `host:port` that may be reached although private. */
  readonly allowPrivateHosts: readonly string[];
  readonly lookup?: LookupFunction | undefined;
  /** Certificates (PEM) to trust instead of the well-known authorities. */
  readonly ca?: string | undefined;
}

/**
 * Connects to public addresses only. It judges the very address the socket will use, so neither a
 * literal in any notation, nor a redirect, nor a name that resolves differently the second time gets
 * past it.
 */
export function createGuardedConnect(options: GuardOptions): buildConnector.connector {
  const { lookup = systemLookup, ca } = options;
  const allowed = new Set(options.allowPrivateHosts);
  const shared = {
    allowH2: true,
    timeout: 10_000,
    // No connection lives long enough to be probed.
    keepAlive: false,
    ...(ca === undefined ? {} : { ca }),
  };
  const guarded = buildConnector({ ...shared, lookup: publicOnly(lookup) });
  const free = buildConnector({ ...shared, lookup });
  return (target, callback) => {
    const host = target.hostname.replace(/^\[|\]$/g, "");
    const port = target.port || (target.protocol === "https:" ? "443" : "80");
    if (allowed.has(host) || allowed.has(`${host}:${port}`)) {
      free(target, callback);
    } else if (isIP(host) !== 0 && !isPublic(host)) {
      callback(new BlockedAddressError(`${host} is not a public address`), null);
    } else {
      guarded(target, callback);
    }
  };
}

/**
 * An HTTP agent behind that guard. Pass it per request; never make it the global dispatcher, because
 * the model may well run on a private address.
 */
export function createGuardedAgent(
  options: GuardOptions & {
    /** Largest raw body in bytes. */
    readonly maxResponseBytes: number;
  },
): Agent {
  return new Agent({
    connect: createGuardedConnect(options),
    allowH2: true,
    connections: 2,
    maxResponseSize: options.maxResponseBytes,
  });
}

/** Whether an address belongs to the public Internet; an IPv4 address inside an IPv6 one counts as itself. */
function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}

/** Keeps the public addresses of a name and fails when none is left. */
function publicOnly(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      const addresses = (found as LookupAddress[]).filter(({ address }) => isPublic(address));
      const [first] = addresses;
      if (first === undefined) {
        return callback(new BlockedAddressError(`${hostname} has no public address`), []);
      }
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
}
