import type { SwaggerTransformObject } from '@fastify/swagger';
import { jsonSchemaTransformObject } from 'fastify-type-provider-zod';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** The document with its components, without those that nothing refers to, and with one body per content type. */
export const document: SwaggerTransformObject = (input) => {
  const whole = jsonSchemaTransformObject(input) as Json & { paths: Json; components: { schemas: Json } };
  separateBodies(whole.paths);
  whole.components.schemas = referred(whole.paths, whole.components.schemas);
  return whole as ReturnType<SwaggerTransformObject>;
};

/** A body that may be a file or JSON is one union in zod; multipart gets the variants with a file, JSON the others. */
function separateBodies(paths: Json) {
  for (const item of Object.values(paths)) {
    for (const operation of Object.values(item as Json)) {
      const content = (operation as { requestBody?: { content: Record<string, { schema: Json }> } }).requestBody
        ?.content;
      for (const [mediaType, body] of Object.entries(content ?? {})) {
        const variants = body.schema.anyOf as { properties?: Json }[] | undefined;
        if (!variants || Object.keys(content ?? {}).length < 2) continue;
        const wantsFile = mediaType === 'multipart/form-data';
        const fitting = variants.filter((v) => 'file' in (v.properties ?? {}) === wantsFile);
        content![mediaType] = { ...body, schema: fitting.length === 1 ? (fitting[0] as Json) : { anyOf: fitting } };
      }
    }
  }
}

/** Those of `schemas` that `paths` reaches, directly or through others. */
function referred(paths: Json, schemas: Json): Json {
  const reached = new Set<string>();
  const walk = (value: unknown) => {
    if (!isObject(value)) return;
    const name = typeof value.$ref === 'string' ? value.$ref.replace('#/components/schemas/', '') : undefined;
    if (name && !reached.has(name)) {
      reached.add(name);
      walk(schemas[name]);
    }
    for (const child of Object.values(value)) walk(child);
  };
  walk(paths);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => reached.has(name)));
}
