const comments: readonly RegExp[] = [
  /[?؟]/,
  /^(?:why|how|what|who|inside|analysis|opinion|explained|in pictures|live|video|interview|profile)(?!\p{L})/iu,
  /:\s*(?:how|why|inside|what)(?!\p{L})/iu,
  /^(?:pourquoi|comment|analyse|opinion|tribune|entretien|reportage|décryptage|vidéo)(?!\p{L})/iu,
  /^(?:لماذا|كيف|ماذا|هل|تحليل|رأي|شاهد|فيديو|قراءة|مقابلة|حوار|وجهة نظر)(?!\p{L})/u,
];

/** Whether a headline announces a question, an analysis or a view: no news by itself. */
export function isComment(title: string): boolean {
  return comments.some((pattern) => pattern.test(title));
}
