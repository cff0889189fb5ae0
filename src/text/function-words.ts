// Folded words of three letters and more that stand in every report, whatever it tells: articles,
// prepositions, pronouns, auxiliaries, conjunctions and the verbs of saying.
const lists = `
  about according after again against all also among and another any are around because been before
  being between both but can could did does during each even for from had has have having her here
  him his how into its itself just may might more most much nor not now off once one only onto other
  our out over own per said same say saying says she should since some still such than that the
  their them then there these they this those though through told too two under until upon very was
  were what when where which while who whom whose why will with within without would yet you your

  ailleurs ainsi alors apres aucun aucune aussi autre autres aux avaient avait avant avec avoir bien
  car ceci cela celle celles celui ces cet cette ceux chaque chez comme contre dans deja depuis des
  deux dit dont donc elle elles encore entre est etaient etait etant ete etre eux fait faire fut hors
  ils leur leurs les lors lui mais meme memes moins nos notre nous ont par parmi pas pendant peu plus
  plusieurs pour pourrait puis quand que quel quelle quelles quels qui quoi sans selon sera serait
  seront ses soit son sont sous sur tandis tant tous tout toute toutes tres une vers votre vous

  احد احدي اذا اكثر الا التي الذي الذين اللذين الي امام اما ان انه انها انهم اي ايضا بان بانه بانها
  بحسب بشان بعد بعدما بعض بل بها به بهذا بين بينما تكون تلك تم ثم حتي حول حيث حين خلال دون ذات ذلك
  سوف ضد ضمن عبر عدد علي عليه عليها عن عند عندما غير فوق في فيه فيها فيما قال قالت قبل قد كان كانت
  كانوا كذلك كل كلا كما كون لا لدي لذلك لقد لكن لم لما لن له لها لهم ليس ليست ما مازال مثل مما من منذ
  منه منها منهم مع معه نحو نفس نفسه نفسها هذا هذه هم هناك هو هولاء هي هل وفق وفقا يكون`;

const functionWords = new Set(lists.trim().split(/\s+/));

/** Whether a folded word tells nothing of what a report is about. */
export function isFunctionWord(folded: string): boolean {
  return functionWords.has(folded);
}
