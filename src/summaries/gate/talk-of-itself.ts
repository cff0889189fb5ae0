// What writes a text may speak of that text, of its sources as papers on a desk, or of itself: news
// does not. A label at the head of a sentence belongs to a form, a call to a shop.
const patterns: readonly RegExp[] = [
  // English
  /\b(?:this|the (?:above|following|present)|here (?:is|are) (?:the|a|an|your)|in this) (?:short |brief |concise )?(?:summary|summaries|alert|text|answer|response|translation|draft|version|rewrite)\b/iu,
  /\b(?:sources?|articles?|items?|sentences?|texts?) (?:provided|above|below|supplied|numbered)\b/iu,
  /\b(?:based on|according to|from) (?:the )?(?:provided|given|supplied|above|numbered) \w+/iu,
  /\b(?:source|sentence|article|item) (?:\[?\d+\]?|no\.? ?\d+)\b|\[\d+(?:\s*,\s*\d+)*\]/iu,
  /\b(?:word count|word limit|character limit|in \d+ words|as (?:requested|instructed)|per your request|knowledge cut-?off|training data|my (?:knowledge|training|instructions)|hope this helps|let me know|feel free)\b/iu,
  /^\(?(?:note|disclaimer|summary|headline|title|body|translation|tl;?dr|editor['’]s note|source|sources|output|answer|sure|certainly|of course|okay|breaking(?: news)?|exclusive|urgent|alert|watch|live|read)\s*[:!,—-]/iu,
  /\b(?:stay tuned|more to (?:follow|come)|read more|learn more|find out|sign up|for more (?:information|details|on this)|click|swipe|limited time|our (?:channel|newsletter|page|readers|team)|breaking news)\b/iu,
  // Whoever is written for, and what is sold to them.
  /\b(?:readers?|subscribers?|followers?|users|viewers|group members|channel members|everyone) (?:is|are|may|can|who|with|must|should|need)\b/iu,
  /\b(?:discount|promo(?:tion)? code|gift card|free (?:access|trial|gift)|buy now|order now|offer (?:ends|expires)|download|install|whatsapp (?:group|number)|hotline|wallet|bitcoin|crypto\w*|iban|password|checkout|coupon|voucher)\b|\b(?:code|coupon|pin) (?=[A-Z\d]*\d)[A-Z\d]{3,}\b|\bthe articles (?:do|did) not (?:mention|say|give|state)\b/iu,
  // An account, a wallet, a key.
  /(?<![\p{L}\p{N}])(?=[a-z\d]*\d)(?=[a-z\d]*[a-z])[a-z\d]{12,}(?![\p{L}\p{N}])/iu,
  /[{}<>|\\^~`*_=[\]]/u,
  // Arabic
  /(?:القراء|المشتركين|المتابعين|المستخدمين|أعضاء المجموعة)(?!\p{L})|(?<!\p{L})(?:خصم|عرض خاص|مجانا|محفظة رقمية|بيتكوين|كلمة المرور|حمّ?لوا|رقم الحساب|حساب بنكي|كود|كوبون|قسيمة|واتس\s?[اآ]ب|تيليغرام|تليغرام|تلغرام|تيليجرام|للتبرع|للاستفسار|للتواصل|للاشتراك|للانضمام|للحجز|اضغط|انقر|اشترك (?:الآن|معنا)|(?:عبر|على|افتح|زر|من خلال) (?:هذا )?الرابط|نموذج لغوي|ذكاء اصطناعي|التعليمات السابقة|عزيزي|أعزاء\p{L}*|المقالات لا|لا تذكر المقالات|لم تذكر المقالات)(?!\p{L})/u,
  /(?:هذا|هذه|في هذا|إليك|فيما يلي|أعلاه|التالي) ?(?:ال)?(?:ملخص|موجز المطلوب|نص|ترجمة|إجابة|رد المطلوب|صياغة)(?!\p{L})/u,
  /(?:المصادر|المصدر|المقالات|المقال|النصوص|الجمل|الجملة|الأخبار) (?:المقدمة|المرفقة|المذكورة أعلاه|أعلاه|أدناه|المرقمة|رقم|المعطاة|\d|\[)/u,
  /(?:^\(?|[.:؛] |\()(?:ملاحظة|تنويه|تنبيه|ملخص|الملخص|العنوان|النص|الترجمة|المصدر|المصادر|عاجل|خاص|حصري|شاهد|بالفيديو|بالصور|اقرأ أيضا|بالتأكيد|حسنا)\s*[:!،—-]/u,
  /(?<!\p{L})(?:عدد الكلمات|حد الكلمات|كما طلبت|بناء على طلب(?:ك|كم)|حسب طلب(?:ك|كم)|آمل أن|لا تتردد|بصفتي|بيانات التدريب|لمزيد من (?:المعلومات|التفاصيل)|للمزيد|اقرأ المزيد|المزيد لاحقا|ترقبوا|يتبع|قناتنا|صفحتنا|موقعنا|متابعينا|قراءنا)(?!\p{L})/u,
];
// Newswire neither shouts nor asks.
const outcry = /[!؟?]/u;
const quoted = /“[^”]*”|«[^»]*»|"[^"]*"/gu;

/** Whether a summary speaks of itself, of how it came about, or to whoever reads it. */
export function talksOfItself(sentence: string): boolean {
  const own = sentence.replace(quoted, "").trim();
  return outcry.test(own) || patterns.some((pattern) => pattern.test(own));
}
