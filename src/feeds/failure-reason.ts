/** Why a feed could not be had. */
export const failureReasons = [
  // Our own guard said no.
  "privateAddress",
  "badUrl",
  "badRedirect",
  "tooManyRedirects",
  "timeout",
  "tooLarge",
  // Compression that is broken.
  "broken",
  // No such host, connection refused, cut off, bad certificate.
  "network",
  // 401, 403, 451.
  "forbidden",
  // 404, and 410 at an address the feed was only redirected to.
  "notFound",
  // 410: never ask again.
  "gone",
  // 429.
  "rateLimited",
  // 5xx.
  "serverError",
  "unexpectedStatus",
] as const;

export type FailureReason = (typeof failureReasons)[number];
