// React for the browser, in a file of its own that the page loads before the rest.
export { createRoot, hydrateRoot } from 'react-dom/client';
