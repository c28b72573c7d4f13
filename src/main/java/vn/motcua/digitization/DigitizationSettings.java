package vn.motcua.digitization;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where scanned papers lie and how large one may be.
 *
 * @param storeLocation folder of the documents, owner-only; backed up together with the database
 * @param maxFileSize largest single file; the web server's limits follow from it, its own settings are not read
 */
@Validated
@ConfigurationProperties("motcua.digitization")
public record DigitizationSettings(
        @NotNull @DefaultValue("./data/documents") Path storeLocation,
        @NotNull @DefaultValue("20MB") DataSize maxFileSize) {

    public DigitizationSettings {
        if (maxFileSize != null && maxFileSize.toBytes() <= 0) {
            throw new IllegalArgumentException("motcua.digitization.max-file-size must be above zero");
        }
    }

    /** {@code 20 MB}, or in bytes below one. */
    public String maxFileSizeInWords() {
        var bytes = maxFileSize.toBytes();
        return bytes >= 1 << 20 ? bytes / (1 << 20) + " MB" : bytes + " byte";
    }
}
