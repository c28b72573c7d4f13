package vn.motcua.workflow;

/** A called process has changed and kept the tag by which running dossiers call it: the engine could not tell them apart. */
final class VersionTagTaken extends RuntimeException {

    private final String tag;

    VersionTagTaken(String key, String tag) {
        super("%s is deployed with version tag %s and other content".formatted(key, tag));
        this.tag = tag;
    }

    String tag() {
        return tag;
    }
}
