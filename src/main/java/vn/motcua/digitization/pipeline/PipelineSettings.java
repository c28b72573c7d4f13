package vn.motcua.digitization.pipeline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How scans are worked on.
 *
 * @param background whether this node works on scans by itself; off, somebody calls the worker
 * @param workers scans recognised at once, by this node; each takes a processor
 * @param poll how often to look for what no wake-up announced
 * @param workLocation where tools write what is gone afterwards: local to this node, room for a few scans at full size;
 *     null for a folder of the machine's temporary ones
 * @param lease how long a scan is left to a node that shows no sign of life
 * @param attempts after so many failures of a stage the scan stays as it is and an operator sees it
 * @param firstPause before the second attempt; doubled each time
 * @param toolTime longest run of a tool over one scan
 * @param toolMemory address space of each process of a tool
 * @param maxPages more are kept and not recognised
 * @param maxPixels of one page; larger ones are kept and not recognised
 * @param language of the recognition, in the words of Tesseract
 * @param clamd {@code host:port} of a virus scanner; blank for none
 * @param clamdTime longest wait for its answer
 */
@Validated
@ConfigurationProperties("motcua.digitization.pipeline")
record PipelineSettings(
        @DefaultValue("true") boolean background,
        @Positive @DefaultValue("1") int workers,
        @NotNull @DefaultValue("2s") Duration poll,
        Path workLocation,
        @NotNull @DefaultValue("1m") Duration lease,
        @Positive @DefaultValue("4") int attempts,
        @NotNull @DefaultValue("30s") Duration firstPause,
        @NotNull @DefaultValue("5m") Duration toolTime,
        @NotNull @DefaultValue("2GB") DataSize toolMemory,
        @Positive @DefaultValue("200") int maxPages,
        @Positive @DefaultValue("100000000") long maxPixels,
        @NotBlank @DefaultValue("vie") String language,
        @DefaultValue("") String clamd,
        @NotNull @DefaultValue("30s") Duration clamdTime) {

    PipelineSettings {
        workLocation = (workLocation == null
                        ? Path.of(System.getProperty("java.io.tmpdir"), "mot-cua-scans")
                        : workLocation)
                .toAbsolutePath();
    }
}
