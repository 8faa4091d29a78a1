/// <reference types="vite/types/importMeta.d.ts" />

/**
 * What Vite makes of these imports. Class names are `any` on purpose: as `string | undefined` (what
 * `noUncheckedIndexedAccess` makes of an index signature) they do not fit Ant Design's exact optional properties.
 */
declare module '*.module.css' {
  // biome-ignore lint/suspicious/noExplicitAny: see above
  const classes: { readonly [name: string]: any };
  export default classes;
}
declare module '*.css';
