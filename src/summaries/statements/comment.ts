const comments: readonly RegExp[] = [
  /[?؟]/,
  /^(?:why|how|what|who|inside|analysis|opinion|explained|in pictures|live|video|interview|profile)(?!\p{L})/iu,
  /:\s*(?:how|why|inside|what)(?!\p{L})/iu,
  /^(?:pourquoi|comment|analyse|opinion|tribune|entretien|reportage|décryptage|vidéo)(?!\p{L})/iu,
  /^(?:لماذا|كيف|ماذا|هل|تحليل|رأي|شاهد|فيديو|قراءة|مقابلة|حوار|وجهة نظر)(?!\p{L})/u,
  // Of what a digest strings together, each belongs to another story.
  /\bthis week(?= in|:)|\b(?:week|day|month)(?:ly)? (?:in review|round-?up|digest)|\bround-?up\b|\bin brief\b|:\s*the week(?!\p{L})/iu,
  /(?<!\p{L})(?:cette semaine\s?:|la semaine en|revue de (?:la )?presse|l['’]essentiel de|tour d['’]horizon|en bref)(?!\p{L})/iu,
  /(?<!\p{L})(?:حصاد (?:الأسبوع|اليوم|الشهر)|جولة الصحافة|أبرز (?:أحداث|أخبار|عناوين))(?!\p{L})/u,
];

/** Whether a headline announces a question, an analysis, a view or a digest: no news by itself. */
export function isComment(title: string): boolean {
  return comments.some((pattern) => pattern.test(title));
}
