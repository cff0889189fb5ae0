import type { CommandCall } from "../command.ts";

/** The id of the role that words name, by its name, its id or a mention; undefined where there is none. */
export function roleIn({ roles }: Pick<CommandCall, "roles">, words: string): string | undefined {
  const wanted = words.replace(/^<@&(\d+)>$/, "$1").toLowerCase();
  return roles.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted)?.id;
}

/** What people call a role; its id where it is not known here. */
export function roleName({ roles }: Pick<CommandCall, "roles">, wanted: string): string {
  return roles.find(({ id }) => id === wanted)?.name ?? wanted;
}
