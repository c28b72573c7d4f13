package vn.motcua.digitization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.RefusalException;

/**
 * One object for each content, its key the digest. The server is told the digest with the bytes and refuses others; an
 * object that is there is not written again unless its checksum shows that it is another one.
 */
final class S3DocumentStore implements DocumentStore {

    private static final int THERE_ALREADY = 412;
    private static final int WRITTEN_MEANWHILE = 409;

    private final S3Client s3;
    private final String bucket;
    private final Incoming incoming;

    S3DocumentStore(S3Client s3, String bucket, Incoming incoming) {
        this.s3 = s3;
        this.bucket = bucket;
        this.incoming = incoming;
    }

    @Override
    public Outcome<StoredContent> put(InputStream content, Admission admission) {
        return incoming.take(content, admission, this::keep);
    }

    private StoredContent keep(IncomingFile file, String mediaType) throws IOException {
        try {
            var digest = file.force();
            if (!writtenAsNew(file, digest, mediaType) && !isWhole(digest, file.size())) {
                s3.putObject(request(digest, mediaType).build(), RequestBody.fromFile(file.path()));
            }
            if (!isWhole(digest, file.size())) {
                throw new StoreFault("what the server holds is not what came in", null);
            }
            return new StoredContent(digest, file.size(), mediaType);
        } catch (SdkException away) {
            throw new StoreFault("cannot keep what came in", away);
        }
    }

    private boolean writtenAsNew(IncomingFile file, String digest, String mediaType) {
        try {
            s3.putObject(request(digest, mediaType).ifNoneMatch("*").build(), RequestBody.fromFile(file.path()));
            return true;
        } catch (S3Exception refused) {
            if (refused.statusCode() == THERE_ALREADY || refused.statusCode() == WRITTEN_MEANWHILE) {
                return false;
            }
            throw refused;
        }
    }

    private PutObjectRequest.Builder request(String digest, String mediaType) {
        return PutObjectRequest.builder()
                .bucket(bucket)
                .key(digest)
                .contentType(mediaType)
                .checksumSHA256(inBase64(digest));
    }

    /** By the checksum that the server keeps; where it keeps none, by reading. */
    private boolean isWhole(String digest, long size) throws IOException {
        HeadObjectResponse head;
        try {
            head = s3.headObject(asked -> asked.bucket(bucket).key(digest).checksumMode(ChecksumMode.ENABLED));
        } catch (NoSuchKeyException absent) {
            return false;
        }
        if (head.checksumSHA256() != null) {
            return head.contentLength() == size && head.checksumSHA256().equals(inBase64(digest));
        }
        try (var content = open(digest)) {
            return Digests.sha256Of(content).equals(digest);
        }
    }

    private static String inBase64(String digest) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(digest));
    }

    @Override
    public InputStream open(String sha256) {
        var key = ContentAddress.checked(sha256);
        try {
            return s3.getObject(asked -> asked.bucket(bucket).key(key));
        } catch (NoSuchKeyException absent) {
            throw new UncheckedIOException(new NoSuchFileException(key));
        } catch (SdkException away) {
            throw new RefusalException(StoreAway.reading(away));
        }
    }

    @Override
    public boolean exists(String sha256) {
        var key = ContentAddress.checked(sha256);
        try {
            s3.headObject(asked -> asked.bucket(bucket).key(key));
            return true;
        } catch (NoSuchKeyException absent) {
            return false;
        } catch (SdkException away) {
            throw new RefusalException(StoreAway.reading(away));
        }
    }

    @Override
    public List<StoredObject> beginning(String beginning) {
        var prefix = ContentAddress.checkedBeginning(beginning);
        try {
            return s3.listObjectsV2Paginator(asked -> asked.bucket(bucket).prefix(prefix)).contents().stream()
                    .map(object -> new StoredObject(object.key(), object.size(), object.lastModified()))
                    .toList();
        } catch (SdkException away) {
            throw new RefusalException(StoreAway.reading(away));
        }
    }

    @Override
    public void delete(String sha256) {
        var key = ContentAddress.checked(sha256);
        try {
            s3.deleteObject(asked -> asked.bucket(bucket).key(key));
        } catch (SdkException away) {
            throw new RefusalException(StoreAway.reading(away));
        }
    }
}
