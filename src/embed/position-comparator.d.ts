/**
 * Types of the custom element `<position-comparator>`.
 *
 * Add this file to the files that TypeScript reads; it declares the element for `document.querySelector`,
 * `document.createElement` and `addEventListener`. All ids are those of the data file.
 */

/** The lightest evidence let in. */
export type Grade = "document" | "on-record" | "reported" | "disputed";

/** What a party makes of a term. */
export type Verdict = "accepts" | "open" | "unknown" | "objects" | "refuses";

/** What a party makes of the whole plan. */
export type Answer = "acceptable" | "not-known" | "objected-to" | "refused";

/** Whether something holds whatever is not known turns out to be. */
export type Certainty = "in-every-case" | "possibly" | "in-no-case";

/** A term in force. */
export interface Term {
  /** The issue that it settles. */
  readonly issue: string;
  /** Its options: several where the plan does not say which. */
  readonly options: readonly string[];
  /** Whether the reader or the page has set it, not the plan. */
  readonly isOwn: boolean;
}

/** A term in place of the plan's. */
export interface OwnTerm {
  readonly issue: string;
  /** None leaves the issue open. */
  readonly options: readonly string[];
}

/** A party's verdict on a term: the worst and the best that can turn out. */
export interface PartyVerdict {
  readonly issue: string;
  readonly worst: Verdict;
  readonly best: Verdict;
  /** Whether it is implied, not said. */
  readonly isImplied: boolean;
}

/** What a party makes of the plan; `null` where no terms are in force. */
export interface PartyAnswer {
  readonly party: string;
  readonly worst: Answer | null;
  readonly best: Answer | null;
  /** In the order of the terms. */
  readonly verdicts: readonly PartyVerdict[];
}

/** What is shown: the choices, and what the parties make of them. */
export interface State {
  /** The version of this shape. */
  readonly version: number;
  /** The plan in force; `null` without one. */
  readonly scenario: string | null;
  /** The moment as of which positions are shown. */
  readonly asOf: string;
  /** Whether this moment was chosen; else it is the time of the plan. */
  readonly isPinned: boolean;
  readonly evidence: Grade;
  /** Who is at the table. */
  readonly parties: readonly string[];
  /** What is in play. */
  readonly issues: readonly string[];
  readonly terms: readonly Term[];
  /** Everything that was set in place of the plan's terms, what was left open and what is not in play included. */
  readonly own: readonly OwnTerm[];
  /** The evidence that is open: `sentence`, or `PARTY/ISSUE`. */
  readonly show: string | null;
  readonly nobodyAgainst: Certainty;
  readonly nobodyRefuses: Certainty;
  readonly answers: readonly PartyAnswer[];
}

/** A part of what can be asked for. What is left out stays as it is; `null` takes the choice away. */
export interface StatePart {
  /** A plan; `none` or `null` for none. Another plan than the one in force takes own terms away. */
  scenario?: string | null;
  /** A moment, or `latest`; `null` for the time of the plan. */
  asOf?: string | null;
  /** `null` for all evidence. */
  evidence?: Grade | null;
  /**
   * All terms in place of the plan's, or the same as in a link: `ISSUE:OPTION~OPTION,ISSUE:OPTION`; `null` for the plan
   * as published.
   */
  terms?: readonly OwnTerm[] | string | null;
  /** Who is at the table: ids, or the same with commas between them; `null` for all. */
  parties?: readonly string[] | string | null;
  /** What is in play; `null` for all. */
  issues?: readonly string[] | string | null;
  /** The evidence that is open: `sentence`, or `PARTY/ISSUE`; `null` for none. */
  show?: string | null;
}

/** What is wrong with what was asked for; nothing has changed then. */
export type InputErrorCode =
  | "unknown-scenario"
  | "unknown-moment"
  | "unknown-grade"
  | "unknown-party"
  | "unknown-issue"
  | "unknown-option"
  | "unknown-field"
  | "nothing-left"
  | "out-of-sight"
  | "wrong-type"
  | "not-ready"
  | "destroyed";

/**
 * Why something failed. `failed`: only a document that can be read is left. `no-answer`: the frame holds nothing of
 * ours. `address`: `src` is no address of a page, or without a frame one of another site. `gone`: the element was taken out of the document. `unavailable`:
 * readers miss nothing, but the state cannot be told. `view`: this part is not shown without a frame.
 */
export type ErrorCode = "failed" | "no-answer" | "address" | "gone" | "unavailable" | "view" | InputErrorCode | (string & {});

/** What promises of the element are rejected with, and what `pc-error` tells. */
export interface ComparatorError {
  readonly code: ErrorCode;
  /** For developers, in English. */
  readonly message: string;
  /** The part of what was asked for that is wrong. */
  readonly path?: string;
}

/** Events of the element. They bubble and cross the borders of shadow trees. */
export interface ComparatorEventMap {
  /** It is interactive, at first and after every time it was loaded again. */
  "pc-ready": CustomEvent<{ readonly state: State }>;
  /** Something else is shown, whoever asked for it. */
  "pc-change": CustomEvent<{ readonly state: State }>;
  /** Evidence was opened: `sentence`, or `PARTY/ISSUE`. */
  "pc-open": CustomEvent<{ readonly what: string }>;
  /** Its content has this height, in CSS pixels. The element has it already. */
  "pc-height": CustomEvent<{ readonly height: number }>;
  "pc-error": CustomEvent<ComparatorError>;
}

/** The comparator, however it is shown. */
export interface Handle {
  /** What is shown, once the comparator is ready. */
  getState(): Promise<State>;
  /** Shows what is asked for; answers with what is shown then, or is rejected with a {@link ComparatorError}. */
  setState(part: StatePart): Promise<State>;
}

/** What is told of a comparator that is mounted without a frame. */
export interface MountedEventMap {
  change: { readonly type: "change"; readonly state: State; readonly link: string };
  open: { readonly type: "open"; readonly what: string };
  height: { readonly type: "height"; readonly height: number };
  error: { readonly type: "error"; readonly error: Error & ComparatorError };
}

/** A comparator that is mounted without a frame. */
export interface MountedComparator extends Handle {
  /** Calls back whenever this happens; answers a function that ends that. */
  on<Type extends keyof MountedEventMap>(type: Type, listener: (message: MountedEventMap[Type]) => unknown): () => void;
  /** Takes the comparator away. */
  destroy(): void;
}

export interface MountOptions {
  /** The address of an embed document of the script's own site; `embed/` without it. */
  src?: string | URL;
  /** What it has to show: a query string as in a frame's address. */
  query?: string;
  theme?: "light" | "dark" | "auto";
  /** Whether readers can change nothing. */
  locked?: boolean;
  /** What screen readers call it. */
  label?: string;
}

/** What the module exports that `embed/loader.json` names as `inline`: `(await import(address)) as InlineModule`. */
export interface InlineModule {
  /** Shows the comparator inside an element; resolved when it is ready, or rejected with a {@link ComparatorError}. */
  mount(place: Element, options?: MountOptions): Promise<MountedComparator>;
}

/** `<position-comparator>`. Properties are attributes: `null` takes one away. */
export interface PositionComparatorElement extends HTMLElement, Handle {
  /** The document's address, where it is not `embed/` of the site that the loader is of. */
  src: string | null;
  scenario: string | null;
  asOf: string | null;
  evidence: Grade | null;
  terms: string | null;
  parties: string | null;
  issues: string | null;
  /** One part alone, or all of them. */
  view: "positions" | "two-by-two" | "common-ground" | "over-time" | "how-firm" | "all" | null;
  theme: "light" | "dark" | "auto" | null;
  /** Whether readers can change nothing. */
  locked: boolean;
  /** The height kept free, in pixels or as CSS writes it. */
  get minHeight(): string | null;
  set minHeight(value: string | number | null);
  /** What the frame is called by screen readers. */
  label: string | null;
  /** `inline` mounts the comparator in the page itself, without a frame. */
  mode: "inline" | null;

  addEventListener<Type extends keyof ComparatorEventMap>(
    type: Type,
    listener: (this: PositionComparatorElement, event: ComparatorEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: PositionComparatorElement, event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof ComparatorEventMap>(
    type: Type,
    listener: (this: PositionComparatorElement, event: ComparatorEventMap[Type]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (this: PositionComparatorElement, event: HTMLElementEventMap[Type]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "position-comparator": PositionComparatorElement;
  }
  interface HTMLElementEventMap extends ComparatorEventMap {}
}
