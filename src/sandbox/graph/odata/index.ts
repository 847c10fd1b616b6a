/** What the operations use of OData. */
export { parseFilter } from './filter';
export type { Comparison, FilterNode, Operand, TextTest } from './filter-types';
export { type ListStyle, listAnswer, nextLink, ordered, select } from './list';
export { matches, namesIn, valueAt } from './matches';
export { isProperty, PROPERTIES, type TypeName } from './properties';
export { type Option, type Order, type Query, readFilter, readOrder, readQuery, readSelect } from './query';
