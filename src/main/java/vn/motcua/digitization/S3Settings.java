package vn.motcua.digitization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Documents in a store that speaks S3, instead of a folder.
 *
 * @param bucket which takes the documents; blank keeps them in the folder. It must exist, private, with versions or a backup
 * @param endpoint of the server, http or https; empty for Amazon's own
 * @param region as the server calls it; most others than Amazon take any
 * @param pathStyle whether the bucket stands in the path instead of the host name, as most others than Amazon want it
 * @param accessKey who we are to the server; from the environment only
 * @param secretKey what proves it; from the environment only
 * @param patience longest wait for one attempt; there are three
 */
@Validated
@ConfigurationProperties("motcua.digitization.s3")
record S3Settings(
        @DefaultValue("") String bucket,
        URI endpoint,
        @NotBlank @DefaultValue("us-east-1") String region,
        @DefaultValue("true") boolean pathStyle,
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey,
        @NotNull @DefaultValue("20s") Duration patience) {

    S3Settings {
        if (!bucket.isBlank() && (accessKey.isBlank() || secretKey.isBlank())) {
            throw new IllegalArgumentException(
                    "motcua.digitization.s3.bucket needs motcua.digitization.s3.access-key and .secret-key");
        }
    }

    boolean isUsed() {
        return !bucket.isBlank();
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return "S3Settings[bucket=%s, endpoint=%s]".formatted(bucket, endpoint);
    }
}
