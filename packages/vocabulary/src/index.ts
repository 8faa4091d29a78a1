export { duties, type UnitDuties } from './duties.ts';
export { type FurnitureRule, type FurnitureRules, loadFurniture } from './furniture.ts';
export { headlines, type Indicator, indicators, qualifiers } from './indicators.ts';
export { VocabularyError, type VocabularyFault } from './load.ts';
export { loadNumberWords, type NumberWords } from './numbers.ts';
export { loadPhrases } from './phrases.ts';
export { type Place, placeOfCode, placesCalled, placesNamed, stemOf } from './places.ts';
export { loadUnits, type Unit, type Units } from './units.ts';
export { type Verbs, verbWords } from './verbs.ts';
