import { OctagonX } from 'lucide-react';

/** The sign of an actor that can stop an option. */
export function VetoSign() {
  return <OctagonX className="sy-position-veto" size={14} strokeWidth={2.5} aria-hidden="true" />;
}
