/** Invented news of eight developments that nobody takes for one another. */
export const chronicle = [
  [
    "Mali : douze soldats tués dans l'attaque d'un camp à Ménaka",
    "Douze soldats ont été tués dans l'attaque d'un camp militaire à Ménaka, selon l'armée malienne.",
  ],
  [
    "Niger : des inondations font sept morts à Niamey",
    "De fortes pluies ont provoqué des inondations à Niamey. Sept personnes sont mortes, selon la protection civile.",
  ],
  [
    "Mali : les enseignants en grève à Bamako",
    "Les syndicats d'enseignants ont entamé une grève de trois jours à Bamako pour réclamer le paiement de primes.",
  ],
  [
    "Niger : deux ingénieurs enlevés près d'Agadez",
    "Deux ingénieurs ont été enlevés par des hommes armés près d'Agadez, selon le gouverneur de la région.",
  ],
  [
    "Mali : un tribunal de Kayes condamne un ancien maire",
    "Un tribunal de Kayes a condamné un ancien maire à cinq ans de prison pour détournement de fonds.",
  ],
  [
    "Niger : une épidémie de choléra déclarée à Zinder",
    "Le ministère de la Santé a déclaré une épidémie de choléra à Zinder, avec quarante cas confirmés.",
  ],
  [
    "Mali : un accord minier signé à Sikasso",
    "Le gouvernement malien a signé un accord avec une société minière pour une nouvelle mine d'or à Sikasso.",
  ],
  [
    "Niger : un nouveau ministre des Finances nommé",
    "Le président du Niger a nommé un nouveau ministre des Finances lors d'un remaniement du gouvernement.",
  ],
] as const;

/** The first so many of them as an RSS document, published just now. */
export function chronicleUntil(count: number, now: Date): string {
  const items = chronicle.slice(0, count).map(
    ([title, description], index) =>
      `<item><title>${title}</title><link>https://fleuve.example/${index}</link>
       <pubDate>${now.toUTCString()}</pubDate><description>${description}</description></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Le Fleuve</title>${items.join("\n")}</channel></rss>`;
}
