export type { Formatters } from './formatters.ts';
export { formatters } from './formatters.ts';
export type { MessageKey, Messages } from './generated/messages.ts';
export type { Locale } from './locale.ts';
export { locales, reviewState } from './locale.ts';
