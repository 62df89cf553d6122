import { packages, report } from './files.ts';

/** Before a release: npm shows readers where a package's source is, and refuses proof of origin without it. */
const withoutAddress = packages().filter((one) => !one.private && !one.repository);
report(
  withoutAddress.map(
    ({ folder }) =>
      `${folder}/package.json has no "repository", so nothing is published. Write the public address of this repository there: { "type": "git", "url": "git+https://…", "directory": "${folder}" }.`,
  ),
);
