// Parameters that say where a click came from and nothing about the page.
const tracking =
  /^(?:utm_\w+|at_\w+|mc_[ce]id|traffic_source|fbclid|gclid|dclid|msclkid|yclid|igshid|xtor|_ga|cmpid|ref_src|ns_\w+)$/i;

/** The absolute form of a link without tracking parameters; null unless it is http or https. */
export function absoluteLink(link: string, base: string): string | null {
  const absolute = resolveHttp(link, base);
  return absolute === null ? null : withoutTracking(absolute);
}

/** `new URL` with white space that publishers leave inside removed; null unless it is http or https. */
export function resolveHttp(link: string, base: string): string | null {
  const compact = link.replace(/[\t\r\n]+\s*/g, "").trim();
  if (compact === "") return null;
  const url = URL.parse(compact, base);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** The other parameters stay byte for byte: servers sign them, and some care about their order. */
function withoutTracking(absolute: string): string {
  const query = absolute.indexOf("?");
  if (query < 0) return absolute;
  const hash = absolute.indexOf("#", query);
  const end = hash < 0 ? absolute.length : hash;
  const parameters = absolute.slice(query + 1, end).split("&");
  const kept = parameters.filter((parameter) => !tracking.test(parameter.split("=")[0] ?? ""));
  if (kept.length === parameters.length) return absolute;
  const search = kept.length === 0 ? "" : `?${kept.join("&")}`;
  return absolute.slice(0, query) + search + absolute.slice(end);
}

/**
 * The form by which two links are compared, never shown: no scheme difference, no "www.", no
 * fragment, no tracking, no slash at the end, parameters in alphabetical order. Not a URL: as given.
 */
export function canonicalUrl(link: string): string {
  const absolute = absoluteLink(link, "http://invalid.invalid/");
  if (absolute === null) return link.trim();
  const url = new URL(absolute);
  const parameters = url.search.slice(1).split("&").filter(Boolean).sort();
  const search = parameters.length === 0 ? "" : `?${parameters.join("&")}`;
  const host = url.host.replace(/^www\./, "");
  return `https://${host}${url.pathname.replace(/\/+$/, "")}${search}`;
}
