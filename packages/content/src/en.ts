export { messages } from './generated/en.ts';
