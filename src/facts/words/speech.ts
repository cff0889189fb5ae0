/**
 * Words of saying, doubting and denying. One row a kind: name | marks | English | French | Arabic, in
 * the notation of `concept.ts`.
 */
export const speech = `
saying     | | say, says, said, told, according to, report*, state*, announce*, claim, claims, claimed, acknowledg*, declar*, read by | selon, d'après, rapport*, affirm*, dit, disent, indiqu*, précis*, évoqu*, assur*, annonc*, déclar*, relat*, racont*, fait état, parle de, reconnaît, expliqu* | قال*, يقول*, وفق, وفقا, بحسب, حسب, حسبما, أفاد*, ذكر*, أعلن*, تعلن, يعلن, أكد*, تؤكد, صرح*, نقل*, تحدث*, أوضح*, اتهم*, كشف*, يروون
owning up  | | claim* responsibility, claims, claimed | revendiqu* | تبنى*, تتبنى, يتبنى, مسؤوليتها, مسؤوليته, دمرنا, أسقطنا, قتلنا
denying    | | denies, denied, deny, denial, rejects, rejected, dismisses, dismissed, no confirmation | dément, démenti, démentent, nie, nient, rejette, rejettent, écarte, infirme | نفى, نفت, ينفي, تنفي, نفي, رفض, رفضت, ترفض, يرفض, لن نقبل, لا صحة
shutting out | | denied entry, deny entry, denied access, denied bail, denied visas | | 
contesting | | contradict*, disput*, contest*, exaggerat*, question* | contest*, contredi*, exagér*, fantaisiste*, met en doute, conteste | يناقض, تناقض, مبالغ, شكك*, تكذب, كذب*
doubting   | | alleged*, reportedly, purported*, suspected, unconfirmed, would have | aurait, auraient, serait, seraient, présumé*, supposé*, non confirmé*, réclamerait | مزعوم*, يعتقد, غير مؤكد, يشتبه, زعم*, يزعم
`;
