// RFC 8288: `<target>; rel="one two"; other=value, <target>; …`
const link = /<([^<>]*)>((?:\s*;\s*[^\s=;,<>]+(?:\s*=\s*(?:"[^"]*"|[^\s;,"<>]*))?)*)/g;
const relation = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i;

/** The first target of a `Link` header that stands in this relation, as it is written there; null for none. */
export function linkTo(rel: string, header: string | null | undefined): string | null {
  for (const [, target = "", parameters = ""] of (header ?? "").matchAll(link)) {
    const [, quoted, bare = ""] = relation.exec(parameters) ?? [];
    if ((quoted ?? bare).toLowerCase().split(/\s+/).includes(rel)) return target;
  }
  return null;
}
