import { canonicalJson } from '../canonical/canonical-json.ts';

/** Bytes of a file with frameworks: the largest known ones need a tenth. */
export const frameworkBytes = 500_000;

interface WithParts {
  readonly id: string;
  readonly version: string;
  readonly areas: readonly {
    readonly id: string;
    readonly competences: readonly { readonly id: string }[];
  }[];
}

/**
 * By what an objective names a competence. In the first version of a framework it is `framework/competence`, as it
 * was before there were several; later versions are named, so that what was mapped to an earlier one stays as it is.
 */
export const competenceReference = (
  framework: { readonly id: string; readonly version: string; readonly isFirst: boolean },
  competenceId: string,
): string => `${framework.id}${framework.isFirst ? '' : `@${framework.version}`}/${competenceId}`;

/**
 * Places in the file, dotted, of ids that stood there before: a version of a framework in the file, an area in its
 * framework, and a competence in its framework whatever its area, since references name no areas.
 */
export function duplicatesIn(frameworks: readonly WithParts[]): string[] {
  const seen = new Set<string>();
  const isAgain = (...name: readonly string[]) => {
    const key = JSON.stringify(name);
    const again = seen.has(key);
    seen.add(key);
    return again;
  };
  return frameworks.flatMap(({ id, version, areas }, at) => {
    const own = isAgain('framework', id, version) ? [`frameworks.${at}.id`] : [];
    return areas.reduce((found, area, place) => {
      const here = `frameworks.${at}.areas.${place}`;
      if (isAgain('area', String(at), area.id)) found.push(`${here}.id`);
      for (const [row, competence] of area.competences.entries())
        if (isAgain('competence', String(at), competence.id)) found.push(`${here}.competences.${row}.id`);
      return found;
    }, own);
  });
}

/** What tells two contents of one version apart: canonical JSON (RFC 8785), whatever the order of names in the file. */
export const frameworkContent = (framework: object): string => canonicalJson(framework);
