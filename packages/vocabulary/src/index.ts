export { duties, type UnitDuties } from './duties.ts';
export { type Indicator, indicators } from './indicators.ts';
export { VocabularyError, type VocabularyFault } from './load.ts';
export { type Place, placeOfCode, placesCalled, placesNamed, stemOf } from './places.ts';
export { loadUnits, type Unit, type Units } from './units.ts';
export { type Verbs, verbWords } from './verbs.ts';
