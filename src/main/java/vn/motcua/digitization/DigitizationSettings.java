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
 * @param maxFileSize largest single file; the web server's own multipart limit must not be below it
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
}
