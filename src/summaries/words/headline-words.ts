/**
 * Acts that only a headline is read for, since a text says them in too many words to know that it says
 * them: `act-words.ts` has the notation.
 */
export const headlineActs = `
reshuffle           | 5 | cabinet reshuffle, government reshuffle, reshuffle* | remaniement* | تعديل حكومي, تعديل وزاري, تعديلا حكوميا, تعديلا وزاريا
power cuts          | 3 | power cuts, power outage*, blackout*, load shedding, without power, without electricity | délestage*, coupures de courant, coupures d'électricité, sans courant, sans électricité | انقطاع الكهرباء, انقطاع التيار, انقطاعات الكهرباء, بلا كهرباء, دون كهرباء
tyres burned        | 4 | burn tyres, burned tyres, burning tyres, burn tires, burned tires | brûlent des pneus, brûlé des pneus, pneus brûlés | إحراق إطارات, أحرقوا إطارات, إشعال إطارات, أحرق شبان إطارات
queues              | 3 | long queues, long lines, endless queues, queues at | files interminables, longues files, files d'attente | طوابير
fuel shortage       | 3 | fuel shortage*, fuel crisis, fuel scarcity | pénurie de carburant, pénurie d'essence, crise du carburant | نقص الوقود, أزمة الوقود, شح الوقود, أزمة وقود
labour strike       | 4 | go on strike, goes on strike, on strike, strike by, begin strike, walkout | en grève, jours de grève, grève des, grève de, grève du, mot d'ordre de grève, grève illimitée, arrêt de travail, cessent le travail, le travail a cessé | إضراب*, يضربون
agreement reached   | 4 | reach agreement, reached agreement, reach a deal, reach deal, agree on | s'accordent sur, se sont accordés sur, parviennent à un accord, trouvent un accord, sont parvenus à un accord | يتوصلون إلى اتفاق, التوصل إلى اتفاق, توصلا إلى اتفاق
persona non grata   | 4 | persona non grata | persona non grata | شخصا غير مرغوب فيه, شخصية غير مرغوب فيها
sentenced           | 4 | sentenced to, jailed for, handed jail | condamné à, condamnée à | حكم على, الحكم على, السجن على
resigned            | 4 | resigns, resigned, steps down | démissionne, a démissionné, démission de | استقال, يستقيل, استقالة
left government     | 4 | leaves government, leaves the government, leaves cabinet, quits government, quits cabinet | quitte le gouvernement, quittent le gouvernement, a quitté le gouvernement, sort du gouvernement | يغادر الحكومة, غادر الحكومة, خروج من الحكومة
prison break        | 4 | prison break, jailbreak, inmates escape, inmates break out, prisoners escape, prisoners break out | évasion à la prison, évasion de la prison, évasion de détenus, détenus s'évadent, détenus évadés | فرار سجناء, هروب سجناء, فرار من السجن
new minister        | 3 | named minister of, appointed minister of, new minister of | nommé ministre, nommée ministre, nommés ministres, nouveau ministre, nouvelle ministre | تعيين وزير*, وزير جديد, وزيرة جديدة
new prime minister  | 5 | named prime minister, appointed prime minister, new prime minister | nommé premier ministre, nommée première ministre, nouveau premier ministre | تعيين رئيس للوزراء, رئيس وزراء جديد, تعيين رئيس وزراء
plot                | 4 | foils plot, foiled plot, foil plot, plot foiled, foils coup, coup plot foiled, thwarts plot, thwarts coup | déjoué un complot, déjoue un complot, complot déjoué, déjoué une tentative, tentative déjouée | إحباط مخطط, إحباط محاولة, تحبط مخطط*, تحبط محاولة
lawsuit             | 4 | files suit, files lawsuit, sues, takes legal action, files complaint | saisit la justice, ont saisi la justice, a saisi la justice, porte plainte, portent plainte, dépose plainte, déposent plainte | يرفع دعوى, ترفع دعوى, رفع دعوى, رفعت دعوى, يقاضي, تقاضي
visa bond           | 4 | visa bond*, bond for visas | caution identique, caution exigée, exige une caution, caution pour les visas, caution de visa | كفالة التأشيرة, كفالة مالية, ضمان مالي للتأشيرة, سندات التأشيرة
local truce         | 4 | local truce, truce agreed, agree truce, truce reached | trêve locale, accord de trêve, trêve conclue | هدنة محلية, اتفاق هدنة
on a visit          | 4 | on a visit, state visit, official visit, arrives on visit | en visite, visite d'état, visite officielle, visite de travail | في زيارة, زيارة دولة, زيارة رسمية, زيارة عمل
talks between       | 3 | round of negotiations, round of talks, resume talks, resume negotiations | round de négociations, cycle de négociations, reprennent les négociations | جولة مفاوضات, جولة محادثات, جولة من المفاوضات, تستأنف التفاوض
untraced            | 3 | no trace of, no new trace, no sign of life | aucune trace, aucune nouvelle trace, aucun signe de vie | لا أثر, لا أثر جديد
release demanded    | 4 | calls for release, call for release, calls for the release, call for the release, demands release, demand release, urges release | appelle à libérer, appellent à libérer, appelle à la libération, demande la libération, demandent la libération, réclame la libération | الدعوة إلى الإفراج, يدعو إلى الإفراج, تدعو إلى الإفراج, تطالب بالإفراج, يطالب بالإفراج, المطالبة بالإفراج
`;

/** How an act is told. */
export interface Worded {
  /** A clause without its full stop. */
  readonly clause: string;
  readonly heading: string;
}

/** The acts that need nobody's name. */
export const headlineClauses: Readonly<
  Record<string, { readonly en: Worded; readonly ar: Worded }>
> = {
  reshuffle: {
    en: { clause: "the government has been reshuffled", heading: "government reshuffle" },
    ar: { clause: "جرى تعديل حكومي", heading: "تعديل حكومي" },
  },
  "power cuts": {
    en: { clause: "there are power cuts", heading: "power cuts" },
    ar: { clause: "تنقطع الكهرباء", heading: "انقطاع الكهرباء" },
  },
  "tyres burned": {
    en: { clause: "tyres have been burned", heading: "tyres burned" },
    ar: { clause: "أُحرقت إطارات", heading: "إحراق إطارات" },
  },
  "visa bond": {
    en: { clause: "a financial bond is required for visas", heading: "bond required for visas" },
    ar: { clause: "تُشترط كفالة مالية لمنح التأشيرات", heading: "اشتراط كفالة مالية للتأشيرات" },
  },
  "local truce": {
    en: { clause: "a local truce has been reached", heading: "local truce reached" },
    ar: { clause: "جرى التوصل إلى هدنة محلية", heading: "التوصل إلى هدنة محلية" },
  },
  "fuel shortage": {
    en: { clause: "fuel is short", heading: "fuel shortage" },
    ar: { clause: "يوجد نقص في الوقود", heading: "نقص الوقود" },
  },
  "labour strike": {
    en: { clause: "there is a labour strike", heading: "labour strike" },
    ar: { clause: "يجري إضراب", heading: "إضراب" },
  },
  "agreement reached": {
    en: { clause: "an agreement has been reached", heading: "agreement reached" },
    ar: { clause: "جرى التوصل إلى اتفاق", heading: "التوصل إلى اتفاق" },
  },
  "persona non grata": {
    en: {
      clause: "a diplomat has been declared persona non grata",
      heading: "diplomat declared persona non grata",
    },
    ar: {
      clause: "أُعلن دبلوماسي شخصا غير مرغوب فيه",
      heading: "إعلان دبلوماسي شخصا غير مرغوب فيه",
    },
  },
  "prison break": {
    en: { clause: "inmates have escaped from prison", heading: "inmates escape from prison" },
    ar: { clause: "فر سجناء من السجن", heading: "فرار سجناء" },
  },
  "new minister": {
    en: { clause: "a new minister has been appointed", heading: "new minister appointed" },
    ar: { clause: "عُيّن وزير جديد", heading: "تعيين وزير جديد" },
  },
  "new prime minister": {
    en: {
      clause: "a new prime minister has been appointed",
      heading: "new prime minister appointed",
    },
    ar: { clause: "عُيّن رئيس جديد للوزراء", heading: "تعيين رئيس جديد للوزراء" },
  },
  plot: {
    en: {
      clause: "the authorities speak of a foiled plot",
      heading: "authorities speak of foiled plot",
    },
    ar: { clause: "تتحدث السلطات عن إحباط مخطط", heading: "السلطات تتحدث عن إحباط مخطط" },
  },
  lawsuit: {
    en: { clause: "legal action has been taken", heading: "legal action taken" },
    ar: { clause: "رُفعت دعوى قضائية", heading: "رفع دعوى قضائية" },
  },
  queues: {
    en: { clause: "long queues have formed", heading: "long queues" },
    ar: { clause: "تشكلت طوابير طويلة", heading: "طوابير طويلة" },
  },
};

type Naming = (name: string) => Worded;

/** The acts of one person, or that are about one. */
export const personalClauses: Readonly<
  Record<string, { readonly en: Naming; readonly ar: Naming }>
> = {
  sentenced: {
    en: (name) => ({ clause: `${name} has been sentenced`, heading: `${name} sentenced` }),
    ar: (name) => ({ clause: `صدر حكم على ${name}`, heading: `صدور حكم على ${name}` }),
  },
  resigned: {
    en: (name) => ({ clause: `${name} has resigned`, heading: `${name} resigns` }),
    ar: (name) => ({ clause: `قُدمت استقالة ${name}`, heading: `استقالة ${name}` }),
  },
  "left government": {
    en: (name) => ({
      clause: `${name} has left the government`,
      heading: `${name} leaves government`,
    }),
    ar: (name) => ({ clause: `غادر ${name} الحكومة`, heading: `خروج ${name} من الحكومة` }),
  },
  "on a visit": {
    en: (name) => ({ clause: `${name} is on a visit`, heading: `${name} on visit` }),
    ar: (name) => ({ clause: `تجري زيارة ${name}`, heading: `زيارة ${name}` }),
  },
  untraced: {
    en: (name) => ({
      clause: `there is no new trace of ${name}`,
      heading: `no new trace of ${name}`,
    }),
    ar: (name) => ({ clause: `لا أثر جديد ل${name}`, heading: `لا أثر جديد ل${name}` }),
  },
  "release demanded": {
    en: (name) => ({
      clause: `there are calls to release ${name}`,
      heading: `calls to release ${name}`,
    }),
    ar: (name) => ({
      clause: `صدرت دعوة إلى الإفراج عن ${name}`,
      heading: `دعوة إلى الإفراج عن ${name}`,
    }),
  },
};

type Joining = (one: string, other: string) => Worded;

/** The acts of two parties. */
export const mutualClauses: Readonly<
  Record<string, { readonly en: Joining; readonly ar: Joining }>
> = {
  "talks between": {
    en: (one, other) => ({
      clause: `${one} and ${other} have held talks`,
      heading: `talks between ${one} and ${other}`,
    }),
    ar: (one, other) => ({
      clause: `جرت محادثات بين ${one} و${other}`,
      heading: `محادثات بين ${one} و${other}`,
    }),
  },
};
