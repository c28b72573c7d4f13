package vn.motcua.desk;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table to be saved: for one reader, kept by nobody on the way. */
final class CsvFile {

    static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private CsvFile() {}

    /** @param name of the file without ".csv" */
    static ResponseEntity<String> of(String name, String csv) {
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, DownloadName.attachment(name + ".csv"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(csv);
    }
}
