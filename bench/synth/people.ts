const FIRST =
  `Anne Arne Berit Bjørn Camilla Dag Eirik Elin Else Erik Eva Frode Geir Grete Hanne Heidi Helge Ida Inger Ingrid
Jan Jon Kari Kjell Knut Lars Lise Magnus Marit Morten Nina Ola Per Ragnhild Silje Siri Solveig Terje Tone Åse`.split(
    /\s+/,
  );
const LAST =
  `Aas Aune Bakke Berg Berge Bråten Dahl Eide Eliassen Engen Foss Fossum Gjerde Hagen Haug Haugen Holm Iversen
Johnsen Kleven Knutsen Lie Lien Lund Lunde Moen Myhre Nygård Næss Opsahl Ruud Rønning Sande Solberg Solli Strand Sunde
Tangen Vik Ødegård`.split(/\s+/);

/** A name that nobody gave: copies of the data set name no real people. Different numbers have different names. */
export function inventedName(number: number): string {
  const initial = Math.floor(number / (FIRST.length * LAST.length));
  const middle = initial === 0 ? [] : [`${letters(initial)}.`];
  return [FIRST[number % FIRST.length], ...middle, LAST[Math.floor(number / FIRST.length) % LAST.length]].join(' ');
}

/** 1 as A, 26 as Z, 27 as AA. */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}
