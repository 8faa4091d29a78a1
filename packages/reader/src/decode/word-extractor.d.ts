declare module 'word-extractor' {
  export default class WordExtractor {
    /** Rejects when the bytes are no Word document. */
    extract(source: string | Buffer): Promise<{ getBody(): string; getFootnotes(): string; getEndnotes(): string }>;
  }
}
