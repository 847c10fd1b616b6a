import type { PersonField } from '../mail/person';
import type { Range } from '../mail/types';

/** What the organisation gives; the same for everybody, or for everybody of a department. */
export type HouseField = 'organisation' | 'administration' | 'mainNumber' | 'address' | 'web' | 'ean' | 'cvr';

/** A field of a signature: the person's, or the house's. */
export type Field = PersonField | HouseField;

/**
 * One line of a signature: fixed text with fields in curly brackets, "Direkte {businessPhone}".
 * `required`: must be there, and where a field of it is not known the person is asked for it. `when-filled`: must be
 * there for whoever has the field, and collapses for whoever has not. `optional`: may be there, and is written for whoever has
 * filled in a field of it.
 */
export interface ManualLine {
  readonly text: string;
  readonly need: 'required' | 'when-filled' | 'optional';
}

/** The lines in one language. */
export interface ManualForm {
  /** In a new mail. */
  readonly lines: readonly ManualLine[];
  /** In a reply or a forward; null: the same lines. */
  readonly reply: readonly ManualLine[] | null;
  /** Closings that may stand above the name. The first one is inserted; none: no closing is inserted, the neutral ones may stand. */
  readonly greetings: readonly string[];
}

/** What a department, or a shared mailbox, has of its own. */
export interface ManualDepartment {
  /** The field `department` of whom it is for. */
  readonly name: string;
  /** Shared mailboxes whose mail is signed in its name. */
  readonly mailboxes: readonly string[];
  readonly values: { readonly [field in HouseField]?: string };
  /** Its own lines; left out: everybody's. */
  readonly forms?: { readonly da?: ManualForm; readonly en?: ManualForm };
}

/** The part of a design manual that is about mail, complete. Real manuals contradict each other: everything is a setting. */
export interface SignatureManual {
  /** One form a language. `da` is what is inserted unless the person chooses otherwise. */
  readonly forms: { readonly da: ManualForm; readonly en?: ManualForm };
  readonly departments: readonly ManualDepartment[];
  readonly values: { readonly [field in HouseField]?: string };
  readonly font: {
    readonly family: string;
    /** Points; null: any size. */
    readonly points: number | null;
    /** `#rrggbb`, the first is inserted. */
    readonly colours: readonly string[];
  };
  readonly logo: {
    readonly is: 'required' | 'allowed' | 'forbidden';
    /** Where it is served (https); null: it cannot be inserted. */
    readonly url: string | null;
    /** What it shows, for whoever does not see it. */
    readonly alt: string;
    /** Pixels. */
    readonly width: number;
  };
  /** Domains to which links of the signature may lead, subdomains included; addresses of mail and phone always may. */
  readonly links: readonly string[];
  /** Lines that a person may add, by how they begin ("Telefontid"). */
  readonly extras: readonly string[];
  /** Who adds the confidentiality text. `gateway`: it may stand in quoted mail or below, and is neither missing nor double. */
  readonly confidentiality: { readonly by: 'signature' | 'gateway' | 'nobody'; readonly text: string };
  /** A block below the signature between two days (ISO, both included). It may always be left out by the person. */
  readonly campaign: {
    readonly text: string;
    readonly link: string | null;
    readonly from: string;
    readonly to: string;
  } | null;
}

/** What can be wrong with a signature (the command line's codes). */
export type FaultCode =
  | 'none'
  | 'duplicate'
  | 'missing'
  | 'wrong'
  | 'order'
  | 'extra-text'
  | 'greeting'
  | 'font'
  | 'colour'
  | 'image'
  | 'emoji';

/** One fault. It points into the mail and never quotes it. */
export interface SignatureFault {
  readonly code: FaultCode;
  /** The field that is missing, wrong or out of order; left out for fixed text. */
  readonly field?: Field;
  /** Which line of the signature as it is written, from 0, where it is about one; its closing is not counted. */
  readonly line?: number;
  /** What exactly about the look: left out, the family of the font, or any colour. */
  readonly detail?: 'size' | 'link' | 'logo-missing' | 'background';
  /** Where in the visible text. */
  readonly where?: Range;
}

export interface SignatureReading {
  readonly compliant: boolean;
  /** Each code once for each field; in the order of the signature. */
  readonly faults: readonly SignatureFault[];
  /** Where the signature stands in the visible text, its closing included; null: there is none. */
  readonly where: Range | null;
}

/** For whom, and in what mail. */
export interface SignatureOccasion {
  readonly composeType?: 'new' | 'reply' | 'forward' | undefined;
  /** The address that the mail is sent from. */
  readonly from?: string | undefined;
  /** The day, ISO (`2026-11-23`): campaigns have dates. Left out: no campaign is inserted or asked for, any may stand. */
  readonly today?: string | undefined;
  /** Left out: `da` is written, and any language's form passes. */
  readonly language?: 'da' | 'en' | undefined;
}
