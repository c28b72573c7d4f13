package vn.motcua.trial;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What an exported trial consists of; the last entry that is written, the first that is read.
 *
 * @param product version of the product that wrote it
 * @param schema version of the newest migration
 * @param tables in an order in which their foreign keys can be filled
 * @param files every other entry's SHA-256 in hex, by its name in the archive
 */
record Manifest(String product, String schema, Instant exportedAt, List<Table> tables, Map<String, String> files) {

    static final String ENTRY = "manifest.json";
    static final String DOCUMENTS = "documents/";
    static final String ACCOUNTS = "demo-accounts.txt";

    /** A table with its columns in the order of its lines. */
    record Table(String name, List<String> columns, long rows) {

        String entry() {
            return "tables/" + name + ".copy";
        }

        /** Both as PostgreSQL wants them named. */
        String copied() {
            return "public.\"%s\" (%s)"
                    .formatted(
                            name,
                            String.join(
                                    ", ",
                                    columns.stream().map("\"%s\""::formatted).toList()));
        }
    }
}
