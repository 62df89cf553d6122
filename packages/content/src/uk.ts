export { messages } from './generated/uk.ts';
