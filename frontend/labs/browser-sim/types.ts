// What the server writes of a browser's world (BrowserSimContent), and what the lab remembers of it.
export interface Part {
  readonly kind: 'text' | 'advert' | 'summary' | 'search' | 'popup' | 'cookies' | 'file';
  readonly title: string;
  /** Of a file: its size. */
  readonly html: string;
}
export interface Page {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly secure: boolean;
  readonly searches: string[];
  readonly parts: Part[];
}
export interface Content {
  readonly start: string;
  readonly bookmarks: string[];
  readonly pages: Page[];
}

/** What a tab shows: a page by its id, words that found nothing, an address that leads nowhere, or nothing yet. */
export interface Place {
  readonly kind: 'page' | 'nothing' | 'nowhere' | 'blank';
  readonly what: string;
}
export interface Tab {
  readonly past: Place[];
  at: number;
}
export interface State {
  readonly tabs: Tab[];
  tab: number;
  readonly bookmarks: string[];
  /** Pages whose cookies were answered, whose pop-up was closed. */
  readonly answered: string[];
  readonly closed: string[];
  readonly files: string[];
}

/** Draws everything anew, then gives the focus to the first of these that is there. */
export type Go = (...focus: string[]) => void;
