import type { Results } from '../contract/results.ts';
import type { Expected } from '../reports/expected.ts';

/** One form that results can be shown in: a pure function of them, and of the files of findings where the form says so. */
export interface ReportFormat {
  /** What its file is called where only a folder is named. */
  readonly file: string;
  readonly description: string;
  /**
   * `folder` holds the results; what it lacks of the files of findings is said in words. `expected` knows the failures of
   * a baseline. Each writer is loaded when it is asked for.
   */
  readonly write: (results: Results, folder: string, expected?: Expected) => Promise<string>;
}

/** Every form, by the name that a person gives. */
export const REPORT_FORMATS: Readonly<Record<string, ReportFormat>> = {
  html: {
    file: 'report.html',
    description: 'one self-contained page, with the counterexamples drawn',
    write: async (results, folder) => {
      const [{ htmlReport }, { readFindingFiles }] = await Promise.all([
        import('../reports/html/html-report.tsx'),
        import('./read-finding-files.ts'),
      ]);
      return htmlReport(results, readFindingFiles(folder, results));
    },
  },
  junit: {
    file: 'junit.xml',
    description: 'JUnit XML for a build server',
    write: async (results, _, expected) => (await import('../reports/junit.ts')).junitReport(results, expected),
  },
  markdown: {
    file: 'report.md',
    description: 'Markdown for a pull request, under 60 kB',
    write: async (results, _, expected) => (await import('../reports/markdown.ts')).markdownReport(results, expected),
  },
  badge: {
    file: 'badge.json',
    description: 'an endpoint for a badge of shields.io',
    write: async (results) => (await import('../reports/badge.ts')).badge(results),
  },
  annotations: {
    file: 'annotations.txt',
    description: 'workflow commands that GitHub shows beside a change',
    write: async (results, _, expected) =>
      (await import('../reports/annotations.ts')).annotations(results, annotatedFile(), expected),
  },
  json: {
    file: 'results.json',
    description: 'the results themselves, checked',
    write: async (results) => `${JSON.stringify(results, null, 1)}\n`,
  },
};

/** The file that annotations point at: the runner says it, since nothing in a repository is to blame for a tool. */
const annotatedFile = (): string | undefined => process.env.BLOCKSHIFT_ANNOTATED_FILE || undefined;
