/** The API's shapes under the names this app uses. Only this file reaches into the generated schema. */
import type { components, paths } from './schema.d.ts';

export type { paths };

type Schemas = components['schemas'];

export type Problem = Schemas['Problem'];
export type Session = Schemas['Session'];
export type Grant = Schemas['Grant'];
export type Role = Schemas['Role'];
export type Place = Schemas['Place'];
export type Unit = Schemas['Unit'];
export type Post = Schemas['Post'];
export type Account = Schemas['Account'];
export type DemoSignIn = Schemas['DemoSignIn'];

export type Reading = Schemas['Reading'];
export type Fact = Reading['facts'][number];
export type Commitment = Reading['commitments'][number];
export type Project = Reading['projects'][number];
export type Term = Reading['terms'][number];
export type Damage = Reading['damage'][number];
export type Section = Reading['outline'][number];
export type ReportSummary = Schemas['ReportSummary'];
export type Report = Schemas['Report'];
export type Correction = Schemas['Correction'];
export type Import = Schemas['Import'];
export type ReportComparison = Schemas['ReportComparison'];

export type Breakdown = Schemas['Breakdown'];
export type BreakdownRow = Schemas['BreakdownRow'];
export type PublishResult = Schemas['PublishResult'];
export type TableMatch = Schemas['TableMatch'];

export type PaceClass = Schemas['PaceClass'];
export type Light = Schemas['Light'];
export type Target = Schemas['Target'];
export type QuarterNode = Schemas['QuarterNode'];
export type Standing = Schemas['Standing'];
export type MatterRow = Schemas['MatterRow'];
export type MatterPage = Schemas['MatterPage'];
export type MatterDetail = Schemas['MatterDetail'];
export type EntryView = Schemas['EntryView'];
export type Dashboard = Schemas['Dashboard'];
export type Indicator = Schemas['Indicator'];
export type Observation = Schemas['Observation'];
export type PublicPage = Schemas['PublicPage'];

/** Body of a JSON request: `Body<'/api/places/{place}/accounts', 'post'>`. */
export type Body<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends {
  requestBody?: { content: { 'application/json': infer B } };
}
  ? B
  : never;

/** Query of a GET: `Query<'/api/places/{place}/matters'>`. */
export type Query<P extends keyof paths> = paths[P] extends { get: { parameters: { query?: infer Q } } }
  ? NonNullable<Q>
  : never;
