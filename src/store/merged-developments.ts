import type { Development } from "../developments/development.ts";
import type { Records } from "./keyv-store.ts";

/**
 * Developments under every id they ever had: whoever asks for one that was merged into another gets
 * that other, since posts, links and decisions carry the old id. Listing gives each of them once.
 */
export function followingMerges(
  developments: Records<Development>,
  mergedInto: Records<string>,
): Records<Development> {
  const get = async (id: string): Promise<Development | undefined> => {
    const development = await developments.get(id);
    const other = development ? undefined : await mergedInto.get(id);
    return other === undefined ? development : get(other);
  };
  return {
    ...developments,
    get,
    getMany: (ids) => Promise.all(ids.map(get)),
  };
}
