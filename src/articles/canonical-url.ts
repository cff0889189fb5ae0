const tracking =
  /^(?:utm_.*|at_(?:medium|campaign|.*link.*)|xtor|fbclid|gclid|mc_[ce]id|ocid|cmpid|cmp|ns_.*|ref_?src|rss|amp)$/i;

/** The same page without the marks of who linked to it, so that one story has one address. */
export function canonicalUrl(link: string): string {
  if (!URL.canParse(link)) return link;
  const url = new URL(link);
  url.hash = "";
  const names = [...new Set(url.searchParams.keys())].filter((name) => tracking.test(name));
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}
