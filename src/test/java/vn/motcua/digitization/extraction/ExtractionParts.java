package vn.motcua.digitization.extraction;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.TransactionClock;

/** Parts of the extraction, for rooms without a context. */
public final class ExtractionParts {

    private ExtractionParts() {}

    public static Templates templates() {
        return new Templates();
    }

    /** Where no paper has the content, nothing is read. */
    public static ExtractFields nothing(JdbcClient jdbc) {
        return new ExtractFields(
                templates(),
                new ScanContents(jdbc),
                new ExtractionRows(jdbc),
                null,
                null,
                new TransactionClock(Clock.systemUTC()));
    }
}
