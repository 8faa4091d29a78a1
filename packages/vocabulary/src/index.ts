export { loadUnits, type Unit, type Units } from './units.ts';
