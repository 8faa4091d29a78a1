import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

export const samplesDirectory = join(import.meta.dirname, '../../../../samples');

const Unit = z.object({
  id: z.string(),
  name: z.string(),
  short: z.string(),
  kind: z.enum(['department', 'vertical', 'park', 'enterprise', 'group', 'town']),
  aliases: z.array(z.string()).default([]),
  /** Of a unit the vocabulary does not know. */
  duties: z.array(z.string()).default([]),
  place: z.string().exactOptional(),
});

const PlacesFile = z.object({
  today: z.iso.date(),
  demo_password: z.string(),
  places: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      level: z.enum(['city', 'county', 'township']),
      parent: z.string().nullable(),
    }),
  ),
  reports: z.array(
    z.object({ place: z.string(), year: z.int(), delivered: z.iso.date(), file: z.string(), speaker: z.string() }),
  ),
  units: z.array(Unit),
  leaders: z.array(z.object({ id: z.string(), name: z.string(), title: z.string(), units: z.array(z.string()) })),
  accounts: z.array(
    z.object({
      account: z.string(),
      name: z.string(),
      phone: z.string(),
      role: z.enum(['clerk', 'unit-clerk', 'leader', 'deputy', 'auditor', 'administrator', 'security-administrator']),
      unit: z.string().exactOptional(),
    }),
  ),
});

const ObservationsFile = z.object({
  place: z.string(),
  indicators: z.record(
    z.string(),
    z.object({
      name: z.string(),
      unit: z.string(),
      source: z.string(),
      observations: z.array(
        z.object({
          period: z.string(),
          level: z.string().exactOptional(),
          growth: z.string().exactOptional(),
          status: z.enum(['estimate', 'preliminary', 'final']),
          released: z.iso.date(),
        }),
      ),
    }),
  ),
});

export type PlacesFile = z.output<typeof PlacesFile>;
export type ObservationsFile = z.output<typeof ObservationsFile>;

const read = async (name: string): Promise<unknown> => parse(await readFile(join(samplesDirectory, name), 'utf8'));

export const readPlaces = async (): Promise<PlacesFile> => PlacesFile.parse(await read('places.yaml'));
export const readObservations = async (): Promise<ObservationsFile> =>
  ObservationsFile.parse(await read('observations.yaml'));
