/** Cuts a JSON Feed that ends too early after its last whole item; returns a whole one as it is. */
export function repairJson(text: string): string {
  const json = text.slice(text.indexOf("{"));
  try {
    JSON.parse(json);
    return json;
  } catch {
    const end = endOfLastItem(json);
    return end === 0 ? json : `${json.slice(0, end)}]}`;
  }
}

/** Offset after the last object that was closed inside the outermost object's array; 0 for none. */
function endOfLastItem(json: string): number {
  const structure = /"(?:[^"\\]|\\.)*"|[[\]{}]/g;
  let depth = 0;
  let end = 0;
  for (const match of json.matchAll(structure)) {
    const [token] = match;
    if (token === "{" || token === "[") depth += 1;
    if (token === "}" || token === "]") depth -= 1;
    if (token === "}" && depth === 2) end = match.index + 1;
  }
  return end;
}
