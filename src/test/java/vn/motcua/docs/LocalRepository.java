package vn.motcua.docs;

import java.nio.file.Path;

/** Where Maven keeps what it has fetched: the build has been there before any test runs. */
final class LocalRepository {

    private LocalRepository() {}

    static Path pom(String group, String artifact, String version) {
        return root().resolve(group.replace('.', '/'))
                .resolve(artifact)
                .resolve(version)
                .resolve(artifact + "-" + version + ".pom");
    }

    private static Path root() {
        var named = System.getProperty("maven.repo.local", System.getProperty("localRepository"));
        return named != null ? Path.of(named) : Path.of(System.getProperty("user.home"), ".m2", "repository");
    }
}
