declare const safe: unique symbol;

/** An address that was checked: http or https, a named host, nobody's name in front of it. */
export type SafeUrl = string & { readonly [safe]: true };

/**
 * Check an address before anyone can follow it.
 *
 * Passes http and https alone. Refuses what looks like another host (`https://nato.int@evil.example`), hidden and
 * direction-changing characters, backslashes, and hosts that are bare numbers.
 *
 * @returns The address as it was written, or undefined where it is not safe.
 */
export function safeUrl(address: string): SafeUrl | undefined {
  return isSafe(address) ? address : undefined;
}

function isSafe(address: string): address is SafeUrl {
  if (!/^https?:\/\/[^/]/i.test(address) || /[\s\\\p{C}]/u.test(address) || !URL.canParse(address))
    return false;
  const { username, password, hostname } = new URL(address);
  return username === '' && password === '' && /[a-z]/i.test(hostname) && !hostname.startsWith('[');
}
