import { projectFiles, read, report } from './files.ts';

/** Signs that a file tells where packages are fetched from, or with what secret. */
const signs = [
  /https?:\/\/(?:[\w-]+\.)*(?:registry|npmmirror|artifactory|nexus|verdaccio)[.:/-]\S*/i,
  /^\s*(?:@[\w-]+:)?registry\s*=/m,
  /_authToken\s*=/,
  /^\s*(?:tarball|resolved):\s*\S/m,
];

/** The public registry, to which the release publishes, may be named. */
const allowed = /https:\/\/registry\.npmjs\.org\b/g;

const texts = projectFiles().filter((path) =>
  /\.(json|ya?ml|npmrc|toml|[cm]?[jt]sx?|md|sh)$|\.ci\//.test(path),
);
report(
  texts
    .filter((path) => path !== 'tools/check/registries.ts')
    .flatMap((path) => {
      const text = read(path).replaceAll(allowed, '');
      return signs.flatMap((sign) => sign.exec(text)?.map((found) => `${path}: ${found.trim()}`) ?? []);
    }),
);
