import type { GraphAccess } from './types';

export const ALLOWED_LIST: string;
export function baseOf(xml: string): string | null;
export function manifestAt(xml: string, url: string): string;
export function graphMeta(access: GraphAccess | null): string;
export function pageWith(html: string, access: GraphAccess | null): string;
export function allowedList(url: string): string;
