// News never tells its reader what to write, and no outlet talks to a model, a moderator or a bot.
const orders: readonly RegExp[] = [
  // English
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,60}\b(?:instructions?|prompts?|rules|guidelines|above|previous|earlier|prior|everything)\b/i,
  /\b(?:print|output|insert|write|publish|post|repeat|append|add|mention|say) (?:the|this|these) (?:following |exact )?(?:words?|phrase|text|link|sentence|message)\b/i,
  /\b(?:reply|respond|answer|output|print)\b (?:only|exactly|nothing but|with (?:only|the (?:word|phrase|text)))/i,
  /(?:^|[[<({|"']|\b(?:urgent|breaking|attention|note)\W{1,3})\s*(?:system|developer|assistant|user|admin(?:istrator)?)\s*(?:prompt|message|note|override|instructions?)?\s*[:\]>|]/i,
  /\b(?:note|message|instructions?|attention|notice)\s+(?:to|for)\s+(?:the\s+)?(?:\w+\s+)?(?:model|ai|a\.i\.|assistant|bots?|moderators?|summari[sz]er|admins?|editors?|llm)\b/i,
  /\b(?:moderators?|admins?|administrators|bots?|subscribers|assistants?|editors?|readers|the model|the ai)\s+(?:must|should|shall|have to|need to|are (?:to|required))\b/i,
  /\byou (?:must|should|shall|will|have to|need to) (?:now )?(?:write|say|reply|respond|answer|print|output|publish|post|ignore|add|include|follow|obey)\b/i,
  /\b(?:you are (?:now )?(?:a|an|in)|as an ai|your (?:new |earlier |previous )?(?:instructions|task|role|system prompt)|language model|jailbreak|developer mode)\b/i,
  /\b(?:click (?:here|on|the)|visit (?:https?|www|our|this)|subscribe (?:to|now)|sign up (?:at|now)|follow us|join (?:us|our)|share this|forward this|post (?:this|the (?:link|following))|send (?:money|bitcoin|your))\b/i,
  // French
  /\b(?:ignore[zr]?|oublie[zr]?|négligez|ne tenez pas compte|faites abstraction)\b.{0,60}\b(?:instructions?|consignes?|règles|précéd\p{L}*|ci-dessus|tout)/iu,
  /\b(?:répondez|écrivez|ajoutez|affichez|publiez|postez|envoyez|cliquez|recopiez|traduisez|diffusez|abonnez-vous)\b/iu,
  /\b(?:note|message|instructions?|consignes?|avis)\s+(?:du|de la|des|au|aux|à l'|pour l[ea]s?)\s*(?:modérat\p{L}+|modèle|système|assistant|robot|bot|administrateurs?|ia)(?!\p{L})/iu,
  /(?:^|[[<({|"'«]|\burgent\W{1,3})\s*(?:système|assistant|administrateur)\s*[:\]]/iu,
  /\ben tant qu'(?:ia|assistant|intelligence artificielle)\b/iu,
  // Arabic
  /تجاهل[وي]?ا?\s+(?:كل|جميع|ما|هذا|أي|التعليمات|الأوامر|القواعد|تعليمات)/u,
  /(?:تعليمات|ملاحظة|رسالة|تنبيه|أوامر)\s+(?:إلى\s+|لل|ل|من\s+ال)(?:ال)?(?:نموذج|مساعد|مشرف|روبوت|بوت|نظام|محرر|ذكاء|مدير|ملخص)/u,
  /(?<!\p{L})و?(?:اكتب|اكتبوا|أجب|أجيبوا|أضف|أضيفوا|انشروا|اضغط|اضغطوا|انقر|انقروا|انسخ|انسخوا)(?!\p{L})/u,
  /(?:^|[[<({|"'«]|عاجل\s+)\s*(?:ال)?(?:نظام|مساعد|نموذج|مستخدم)\s*[:\]]/u,
  /(?:اشتركوا?|تابعونا)\s+(?:الآن|في\s+(?:ال)?قنا|على)/u,
  /(?:بصفتك|أنت\s+(?:الآن\s+)?(?:مساعد|نموذج)|نموذج\s+لغوي)/u,
  /على\s+(?:المشرفين|المشرف|الروبوت|النموذج)\s+(?:أن|تنفيذ|تشغيل)/u,
  // Any language: bot commands, template marks, encoded text, everyone called.
  /(?:^|\s)\/[a-z_]{3,}(?:@\w+)?(?=\s|$|[.,;!])/i,
  /<\|[^|]*\|>|\[\/?(?:INST|SYS|SYSTEM|ASSISTANT|USER)\b|<<\/?SYS>>|#{3,}|\{\{|\}\}/i,
  // An answer put into the model's mouth.
  /\{\s*["'“][\w ]{1,40}["'”]\s*:/,
  /[A-Za-z0-9+/]{32,}={0,2}/,
  /(?:[0-9a-f]{2}\s?){24,}/i,
  // Right-to-left tricks aside, a pile of mentions is a bomb, not a greeting.
  /(?:[@#]\S+\s*){3,}/u,
];

/** Whether a sentence speaks to whoever reads the feed rather than of an event. */
export function isOrderToReader(sentence: string): boolean {
  return orders.some((pattern) => pattern.test(sentence));
}
