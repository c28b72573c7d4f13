package vn.motcua.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.springframework.stereotype.Component;

/** The RFC 3161 server of the settings. */
@Component
class TimeStampServer implements TSPSource {

    private static final long serialVersionUID = 1L;

    private final transient SignatureSettings settings;
    private final transient SecureRandom random = new SecureRandom();

    TimeStampServer(SignatureSettings settings) {
        this.settings = settings;
    }

    /** It gave no time stamp, for whatever reason. */
    static final class Silent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Silent(String message, Throwable cause) {
            super(message, cause);
        }
    }

    boolean configured() {
        return settings.timeStampUrl() != null;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        try {
            var generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            var request = generator.generate(
                    new ASN1ObjectIdentifier(algorithm.getOid()), digest, new BigInteger(63, random));
            var response = new TimeStampResponse(answer(request.getEncoded()));
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new Silent("the server refused: " + response.getStatusString(), null);
            }
            return new TimestampBinary(response.getTimeStampToken().getEncoded());
        } catch (IOException | TSPException failed) {
            throw new Silent(String.valueOf(failed.getMessage()), failed);
        }
    }

    private byte[] answer(byte[] request) throws IOException {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.timeStampPatience())
                .build();
        var post = HttpRequest.newBuilder(settings.timeStampUrl())
                .timeout(settings.timeStampPatience())
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build();
        try {
            var answer = http.send(post, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }
}
