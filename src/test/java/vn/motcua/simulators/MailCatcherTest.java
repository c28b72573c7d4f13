package vn.motcua.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.RunningSimulators;

/** The mail server that keeps everything, spoken to as mail programs speak. */
class MailCatcherTest {

    private static final List<String> MAIL = List.of(
            "Subject: =?UTF-8?B?R2nhuqV5IGjhurluIHRy4bqj?=",
            " =?UTF-8?Q?_k=E1=BA=BFt_qu=E1=BA=A3?=",
            "MIME-Version: 1.0",
            "Content-Type: multipart/mixed; boundary=\"b1\"",
            "",
            "--b1",
            "Content-Type: text/plain; charset=UTF-8",
            "Content-Transfer-Encoding: quoted-printable",
            "",
            "H=E1=BB=93 s=C6=A1 c=E1=BB=A7a =",
            "b=E1=BA=A1n",
            "..",
            "--b1",
            "Content-Type: application/pdf",
            "Content-Disposition: attachment; filename=\"giay-hen.pdf\"",
            "Content-Transfer-Encoding: base64",
            "",
            "JVBERg==",
            "--b1--");

    private static RunningSimulators outside;

    @BeforeAll
    static void start() {
        outside = RunningSimulators.telling(URI.create("http://127.0.0.1:9"));
    }

    @AfterAll
    static void stop() {
        outside.close();
    }

    @BeforeEach
    void forget() {
        outside.clear();
    }

    @Test
    void a_mail_is_kept_with_its_words_and_the_names_of_its_files() throws IOException {
        assertThat(send()).isEqualTo("250");
        var mail = outside.state().at("/mail/mails/0");
        assertThat(mail.path("subject").asText()).isEqualTo("Giấy hẹn trả kết quả");
        assertThat(mail.path("text").asText()).isEqualTo("Hồ sơ của bạn\r\n.");
        assertThat(mail.path("to").get(0).asText()).isEqualTo("nguoi-thu@example.vn");
        assertThat(mail.path("attachments").get(0).asText()).isEqualTo("giay-hen.pdf");
        assertThat(outside.get("/mail/1").body()).contains("Hồ sơ của bạn", "giay-hen.pdf");
    }

    @Test
    void an_ailing_server_asks_to_try_later_and_keeps_nothing() throws IOException {
        outside.ail("mail", "ERROR", 0, 1);
        assertThat(send()).isEqualTo("451");
        assertThat(outside.state().at("/mail/mails")).isEmpty();
    }

    @Test
    void an_offline_server_hangs_up() throws IOException {
        outside.ail("mail", "OFFLINE", 0, 1);
        try (var socket = new Socket("127.0.0.1", outside.mailPort())) {
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    /** @return the code that answers the mail itself */
    private static String send() throws IOException {
        try (var socket = new Socket("127.0.0.1", outside.mailPort());
                var in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            assertThat(in.readLine()).startsWith("220");
            say(socket, "HELO mot-cua");
            assertThat(in.readLine()).startsWith("250");
            for (var command : List.of("MAIL FROM:<mot-cua@example.vn>", "RCPT TO:<nguoi-thu@example.vn>")) {
                say(socket, command);
                assertThat(in.readLine()).startsWith("250");
            }
            say(socket, "DATA");
            assertThat(in.readLine()).startsWith("354");
            MAIL.forEach(line -> sayQuietly(socket, line));
            say(socket, ".");
            return in.readLine().substring(0, 3);
        }
    }

    private static void sayQuietly(Socket socket, String line) {
        try {
            say(socket, line);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
