/** `a eq 'b' and not startswith(c, 'd')`, understood. Names are as written. */
export type FilterNode =
  | { readonly is: 'and' | 'or'; readonly left: FilterNode; readonly right: FilterNode }
  | { readonly is: 'not'; readonly of: FilterNode }
  | { readonly is: 'compare'; readonly how: Comparison; readonly left: Operand; readonly right: Operand }
  | { readonly is: 'in'; readonly of: Operand; readonly list: readonly Operand[] }
  | { readonly is: TextTest; readonly of: Operand; readonly text: Operand }
  /** `path/any(variable:of)`; `of` null for `any()`: there is at least one. */
  | {
      readonly is: 'any' | 'all';
      readonly path: readonly string[];
      readonly variable: string;
      readonly of: FilterNode | null;
    }
  /** A boolean property by itself. */
  | { readonly is: 'true'; readonly of: Operand };

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
export type TextTest = 'startswith' | 'endswith' | 'contains';

export type Operand =
  | { readonly is: 'value'; readonly value: string | number | boolean | null }
  /** A date and time as it stood there, without quotes. */
  | { readonly is: 'moment'; readonly at: string }
  /** `from/emailAddress/address`: `['from', 'emailAddress', 'address']` */
  | { readonly is: 'path'; readonly path: readonly string[] }
  /** `cast(ep/value, Edm.Int32)` */
  | { readonly is: 'cast'; readonly of: Operand; readonly type: string }
  | { readonly is: 'tolower' | 'toupper'; readonly of: Operand };
