/** The attributes of one tag that the cleaner cares about, by name in lower case, values still escaped. */
export interface StartTag {
  readonly attributes: ReadonlyMap<string, string>;
  readonly isEmpty: boolean;
  /** Offset after the tag. */
  readonly end: number;
}

const wanted = new Set(["href", "rel", "type", "mode", "xml:base", "ispermalink", "rdf:about"]);

const none: StartTag["attributes"] = new Map();

const attribute =
  /\s*([^\s=>/<"']+)(?:\s*=\s*(?:"([^"<]*)"|'([^'<]*)'|([^\s>]*)))?|\s*\/(?!>)|\s*["']/y;

/** Reads on from just behind the name of a tag. Every character is looked at a fixed number of times. */
export function readStartTag(xml: string, afterName: number): StartTag {
  if (xml[afterName] === ">") return { attributes: none, isEmpty: false, end: afterName + 1 };
  const attributes = new Map<string, string>();
  attribute.lastIndex = afterName;
  let end = afterName;
  for (let match = attribute.exec(xml); match !== null; match = attribute.exec(xml)) {
    end = attribute.lastIndex;
    const [, name = "", double, single, bare] = match;
    const key = name.toLowerCase();
    // The first of two wins, as in HTML.
    if (isWanted(key) && !attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? "");
  }
  return endOf(xml, end, attributes);
}

function isWanted(name: string): boolean {
  return wanted.has(name) || name === "xmlns" || name.startsWith("xmlns:");
}

function endOf(xml: string, from: number, attributes: ReadonlyMap<string, string>): StartTag {
  const closing = /\s*(\/?>)?/y;
  closing.lastIndex = from;
  const mark = closing.exec(xml)?.[1];
  return { attributes, isEmpty: mark === "/>", end: closing.lastIndex };
}
