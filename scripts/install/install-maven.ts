import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderPackage, Recipe } from './recipe.ts';
import { programMissing } from './toolchain.ts';

type MavenPackage = Extract<FolderPackage, { via: 'maven' }>;

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';

/** Maven artifacts with all that they need to run, as jars side by side. */
export const mavenRecipe: Recipe<MavenPackage> = {
  lacks: async () => programMissing('mvn', 'Debian: apt install maven'),
  fill: async ({ artifacts }, { folder, scratch }, run) => {
    await writeFile(join(scratch, 'pom.xml'), pom(artifacts));
    const options = ['-B', '-q', '-f', join(scratch, 'pom.xml')];
    await run({
      argv: ['mvn', ...options, PLUGIN, `-DoutputDirectory=${folder}`, '-DincludeScope=runtime'],
      cwd: scratch,
      minutes: 15,
    });
  },
  proof: ({ artifacts }) => {
    const [, artifact, version] = (artifacts[0] ?? '').split(':');
    return `${artifact}-${version}.jar`;
  },
};

/** A project whose only content are dependencies. */
const pom = (artifacts: readonly string[]): string => `<project xmlns="http://maven.apache.org/POM/4.0.0">
<modelVersion>4.0.0</modelVersion><groupId>blockshift</groupId><artifactId>tools</artifactId><version>1</version><packaging>pom</packaging>
<dependencies>${artifacts.map(dependency).join('')}</dependencies>
</project>
`;

function dependency(artifact: string): string {
  const [group, name, version] = artifact.split(':');
  return `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`;
}
