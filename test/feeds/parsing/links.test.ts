import { expect, test } from "vitest";
import { absoluteLink, canonicalUrl } from "../../../src/feeds/parsing/links.ts";

const base = "https://courier.example/news/";

test.for([
  ["/a/1", "https://courier.example/a/1"],
  ["2", "https://courier.example/news/2"],
  ["//cdn.example/3", "https://cdn.example/3"],
  [" https://courier.example/\n  4 ", "https://courier.example/4"],
  ["https://courier.example/5?utm_source=rss&b=2&a=1#top", "https://courier.example/5?b=2&a=1#top"],
  ["https://courier.example/6?fbclid=x", "https://courier.example/6"],
] as const)("the link %s leads to %s", ([link, expected]) => {
  const absolute = absoluteLink(link, base);

  expect(absolute).toBe(expected);
});

test.for(["javascript:alert(1)", "mailto:a@b.example", "data:text/html,x", "", "http://[bad/"])(
  "the link '%s' is never posted",
  (link) => {
    const absolute = absoluteLink(link, base);

    expect(absolute).toBeNull();
  },
);

test.for([
  "http://www.courier.example/1/",
  "https://courier.example/1#comments",
  "https://COURIER.example/1?utm_medium=social",
])("%s is the same page as https://courier.example/1", (link) => {
  const canonical = canonicalUrl(link);

  expect(canonical).toBe("https://courier.example/1");
});

test("parameters that name the page tell pages apart, in any order", () => {
  const [first, second, other] = ["?id=1&p=2", "?p=2&id=1", "?id=2&p=2"].map((query) =>
    canonicalUrl(`https://courier.example/${query}`),
  );

  expect(first).toBe(second);
  expect(first).not.toBe(other);
});
