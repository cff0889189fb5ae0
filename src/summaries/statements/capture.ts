const captured =
  /\b(?:captur\p{L}+|prisoners? of war|taken prisoner)\b|(?<!\p{L})(?:captur\p{L}+|prisonniers)(?!\p{L})|(?<!\p{L})[وفب]?(?:ال)?(?:أسر|أسرت|أسروا|أُسر\p{L}*|أسير\p{L}*|أسرى|أسرنا)(?!\p{L})/iu;
const kidnapped = /\b(?:kidnap|abduct)|enlev|enlèv|kidnapp|خطف|اختط/iu;
/** Whether a text tells of prisoners taken in a fight, and of nobody kidnapped. */
export const isCapture = (text: string): boolean => captured.test(text) && !kidnapped.test(text);
