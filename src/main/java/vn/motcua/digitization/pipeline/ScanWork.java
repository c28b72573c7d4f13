package vn.motcua.digitization.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.motcua.digitization.DocumentStore;

/** One run of one stage over one scan, with a folder of its own that is gone afterwards. */
final class ScanWork implements AutoCloseable {

    private final ScanClaim claim;
    private final DocumentStore store;
    private final Tools tools;
    private final WorkFolder folder;
    private final Runnable beat;

    ScanWork(ScanClaim claim, DocumentStore store, Tools tools, WorkFolder folder, Runnable beat) {
        this.claim = claim;
        this.store = store;
        this.tools = tools;
        this.folder = folder;
        this.beat = beat;
    }

    String sha256() {
        return claim.sha256();
    }

    boolean isPdf() {
        return "application/pdf".equals(claim.mediaType());
    }

    String mediaType() {
        return claim.mediaType();
    }

    InputStream open() {
        return store.open(claim.sha256());
    }

    Path folder() {
        return folder.path();
    }

    /** A copy for tools, under a name that says nothing, that may be read and copied from whatever its maker forbade. */
    Path file() throws IOException {
        var file = folder.path().resolve("in");
        if (!Files.exists(file)) {
            copy(claim.sha256(), file);
            if (isPdf()) {
                PdfBans.lift(file);
            }
        }
        return file;
    }

    /** Another content of the store. */
    Path file(String sha256, String name) throws IOException {
        var file = folder.path().resolve(name);
        copy(sha256, file);
        return file;
    }

    /** Runs a tool in the folder, showing signs of life for the scan meanwhile. */
    Tools.Run run(List<String> command) throws IOException, InterruptedException {
        return tools.run(command, folder.path(), beat);
    }

    private void copy(String sha256, Path file) throws IOException {
        try (var content = store.open(sha256)) {
            Files.copy(content, file);
        }
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
