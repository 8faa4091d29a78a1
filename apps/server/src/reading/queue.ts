/** Hands a file that was stored as an import over to a reading worker. */
export interface ReadingQueue {
  add(job: { place: string; import: string }): Promise<void>;
}
