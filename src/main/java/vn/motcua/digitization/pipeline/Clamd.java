package vn.motcua.digitization.pipeline;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** The INSTREAM command of ClamAV's daemon: the content in lengths and pieces, then one line of answer. */
final class Clamd {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    private final InetSocketAddress address;
    private final int timeoutMillis;

    /** @param address {@code host:port} */
    Clamd(String address, Duration timeout) {
        var colon = address.lastIndexOf(':');
        this.address = InetSocketAddress.createUnresolved(
                address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
        this.timeoutMillis = (int) timeout.toMillis();
    }

    /**
     * The name of what was found; empty for nothing.
     *
     * @throws IOException where the daemon is away or gives no verdict
     */
    Optional<String> scan(InputStream content) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), timeoutMillis);
            socket.setSoTimeout(timeoutMillis);
            send(content, new DataOutputStream(socket.getOutputStream()));
            return verdict(answer(socket.getInputStream()));
        }
    }

    private static void send(InputStream content, DataOutputStream out) throws IOException {
        out.write(COMMAND);
        var piece = new byte[PIECE];
        for (var read = content.read(piece); read >= 0; read = content.read(piece)) {
            if (read > 0) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        return new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
                .replace("\0", "")
                .strip();
    }

    private static Optional<String> verdict(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return Optional.empty();
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return Optional.of(answer.substring("stream: ".length(), answer.length() - " FOUND".length()));
        }
        throw new IOException("no verdict of the virus scanner");
    }
}
