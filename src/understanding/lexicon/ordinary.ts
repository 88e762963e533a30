/** Ordinary words that are one letter away from a term of the lexicon, and are no slip of the pen. */
export const ordinaryWords: readonly string[] = [
  'blank | causes | clock | contacts | contrast | deleted | lands | leeds | nerve | point | prints | rebase',
  'rules | taken | talks | terms | texas | wasting | writing',
  'adıma | adında | adını | aldın | altına | altında | anlama | anlamak | anlatma | anlatmak | başlık | bilen',
  'birim | bütün | ciddiye | denir | devre | etsin | geride | ileri | işler | kağıt | kaydı | kayıp | konulu',
  'konuyu | satış | sende | sıfır | silip | siniz | soğuk | sorum | soruyor | sunum | verdi | verip | verir',
  'yapıyor | yarıyor | yatıyor | yerine',
];
