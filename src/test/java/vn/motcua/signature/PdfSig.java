package vn.motcua.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** What poppler's pdfsig says of a file. */
public final class PdfSig {

    private static final Pattern VALID = Pattern.compile("Signature Validation: Signature is Valid\\.");
    private static final Pattern SIGNATURE = Pattern.compile("Signature #\\d+:");

    private PdfSig() {}

    public static String of(byte[] pdf) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("pdfsig");
        var file = Files.write(folder.resolve("signed.pdf"), pdf);
        try {
            var process = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said;
        } finally {
            try (var left = Files.list(folder)) {
                left.forEach(one -> one.toFile().delete());
            }
            Files.delete(folder);
        }
    }

    /** Signatures found, and how many of them are cryptographically whole. */
    public static long valid(String said) {
        return VALID.matcher(said).results().count();
    }

    public static long found(String said) {
        return SIGNATURE.matcher(said).results().count();
    }
}
