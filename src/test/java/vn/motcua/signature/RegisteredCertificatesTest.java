package vn.motcua.signature;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Persisted;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** An operator registers by which certificate somebody signs, and whether it was revoked is asked where it says. */
@MotCuaTest
class RegisteredCertificatesTest {

    private static final OfficialId OPERATOR = new OfficialId("hai-phong.operator");
    private static final String HOLDER = "hai-phong.designer";
    private static final char[] PIN = "135790".toCharArray();

    @Autowired
    RegisterCertificate register;

    @Autowired
    EndCertificate end;

    @Autowired
    RegisteredCertificates registered;

    @Autowired
    RevocationLists lists;

    @Autowired
    CertificateRows rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Office time;

    @Autowired
    Http http;

    private Instant now;
    private TestCa ca;
    private HttpServer server;
    private volatile byte[] published;

    @BeforeEach
    void an_issuer_we_believe_with_a_list() throws IOException {
        time.itIs("2026-10-05T09:00");
        now = time.now();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/list.crl", exchange -> {
            exchange.sendResponseHeaders(published == null ? 503 : 200, published == null ? -1 : published.length);
            if (published != null) {
                exchange.getResponseBody().write(published);
            }
            exchange.close();
        });
        server.start();
        ca = new TestCa("CA " + UUID.randomUUID(), now.minus(900, ChronoUnit.DAYS), now.plus(3000, ChronoUnit.DAYS))
                .publishingAt("http://127.0.0.1:%d/list.crl"
                        .formatted(server.getAddress().getPort()));
        believe(ca.certificate());
    }

    @AfterEach
    void stop() {
        server.stop(0);
        rows.of(new OfficialId(HOLDER)).ifPresent(left -> rows.end(left.id(), OPERATOR, "Hết bài kiểm thử", now));
    }

    @Test
    void a_new_certificate_takes_the_place_of_the_one_before() {
        var first = issued(name());
        var second = issued(name());

        assertThat(register.register(entry(HOLDER, first, false)).orThrow()).isEqualTo(name());
        assertThat(register.register(entry(HOLDER, second, false)).orThrow()).isEqualTo(name());

        assertThat(registered.inUse(HOLDER)).singleElement().satisfies(one -> {
            assertThat(one.serial()).isEqualTo(Certificates.serialOf(second));
            assertThat(one.device()).isEqualTo("Thiết bị PKCS#11");
            assertThat(one.objection()).isNull();
        });
        assertThat(jdbc.sql("select added_by, ended_by, end_reason from signing_certificate where certificate = ?")
                        .param(Certificates.encoded(first))
                        .query()
                        .singleRow())
                .containsEntry("added_by", OPERATOR.value())
                .containsEntry("ended_by", OPERATOR.value())
                .containsEntry("end_reason", "Thay bằng chứng thư mới");
    }

    @Test
    void what_could_sign_nothing_is_refused_beside_its_field() {
        assertThat(fault(register.register(entry("khong.co", issued("Ai đó"), false))))
                .containsEntry("official", "Không có công chức nào có tài khoản «khong.co».");
        assertThat(fault(register.register(entry(HOLDER, new byte[] {1, 2, 3}, false))))
                .containsKey("certificate");
        assertThat(fault(register.register(entry(HOLDER, ca.certificate(), true)))
                        .get("certificate"))
                .isEqualTo("Chứng thư này không dùng để ký văn bản.");
        var unknown = new TestCa("CA lạ", now.minus(9, ChronoUnit.DAYS), now.plus(900, ChronoUnit.DAYS));
        assertThat(fault(register.register(entry(HOLDER, issuedBy(unknown, name(), 100), false)))
                        .get("certificate"))
                .contains("không nằm trong danh sách được tin cậy");
        assertThat(fault(register.register(entry(HOLDER, issuedBy(ca, name(), -1), false)))
                        .get("certificate"))
                .contains("đã hết hạn");
        assertThat(fault(register.register(new CertificateEntry(
                        HOLDER, "", DeviceKind.REMOTE, " ", encoded(issued(name())), new byte[0], false, OPERATOR))))
                .containsKey("keyReference");
        assertThat(fault(register.register(new CertificateEntry(
                        "",
                        "xa-thanh-quang",
                        DeviceKind.PKCS11,
                        "",
                        encoded(issued("x")),
                        new byte[] {1},
                        true,
                        OPERATOR))))
                .containsKey("picture");
        assertThat(registered.inUse(HOLDER)).isEmpty();
    }

    @Test
    void another_name_needs_a_second_look() {
        var certificate = issued("Nguyễn Văn Khác");

        assertThat(fault(register.register(entry(HOLDER, certificate, false))).get("otherName"))
                .contains("«Nguyễn Văn Khác»", name());
        assertThat(register.register(entry(HOLDER, certificate, true)).orThrow())
                .isEqualTo(name());
    }

    @Test
    void a_lost_token_is_taken_out_of_use_with_a_reason() {
        register.register(entry(HOLDER, issued(name()), false)).orThrow();
        var id = registered.inUse(HOLDER).get(0).id();

        assertThat(fault(end.end(id, "mất", OPERATOR))).containsKey("reason");
        end.end(id, "Mất thiết bị ký ngày 05/10/2026", OPERATOR).orThrow();

        assertThat(registered.inUse(HOLDER)).isEmpty();
        assertThat(end.end(id, "Mất thiết bị ký ngày 05/10/2026", OPERATOR)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_list_fetched_from_its_address_stops_a_revoked_certificate() {
        var certificate = issued(name());
        register.register(entry(HOLDER, certificate, false)).orThrow();

        assertThat(lists.renew().silent()).hasSize(1);
        published = ca.list(Map.of(certificate, now.minusSeconds(60)), now.minusSeconds(30), now.plusSeconds(9999));
        assertThat(lists.renew()).isEqualTo(new RevocationLists.Round(1, 1, java.util.List.of()));
        assertThat(registered.inUse(HOLDER)).singleElement().satisfies(one -> assertThat(one.objection())
                .isEqualTo("Chứng thư số của người ký đã bị thu hồi ngày 05/10/2026."));

        published = ca.list(Map.of(), now.minusSeconds(300), now.plusSeconds(9999));
        assertThat(lists.renew().renewed()).as("an older list").isZero();
        published = new TestCa("CA " + UUID.randomUUID(), now, now.plusSeconds(99999))
                .list(Map.of(), now, now.plusSeconds(9999));
        assertThat(lists.renew().silent()).as("somebody else's list").hasSize(1);
        published = new byte[] {1, 2, 3};
        assertThat(lists.renew().silent()).as("no list").hasSize(1);
        assertThat(registered.inUse(HOLDER).get(0).objection()).contains("đã bị thu hồi");
    }

    @Test
    void the_page_is_the_operators_alone() {
        assertThat(http.browser(OPERATOR.value())
                        .get("/desk/certificates?q=chu")
                        .text())
                .contains("Chứng thư số", "Đăng ký chứng thư", "Danh sách chứng thư bị thu hồi");
        assertThat(http.browser("thanh-quang.chairman")
                        .get("/desk/certificates")
                        .status())
                .isEqualTo(403);
    }

    private String name() {
        return jdbc.sql("select full_name from official where id = ?")
                .param(HOLDER)
                .query(String.class)
                .single();
    }

    private X509Certificate issued(String name) {
        return issuedBy(ca, name, 400);
    }

    private X509Certificate issuedBy(TestCa issuer, String name, int days) {
        return issuer.issue(name, "Hải Phòng", now.minus(8, ChronoUnit.DAYS), now.plus(days, ChronoUnit.DAYS), PIN)
                .certificate();
    }

    private static byte[] encoded(X509Certificate certificate) {
        return Certificates.encoded(certificate);
    }

    private static CertificateEntry entry(String official, X509Certificate certificate, boolean otherName) {
        return entry(official, encoded(certificate), otherName);
    }

    private static CertificateEntry entry(String official, byte[] certificate, boolean otherName) {
        return new CertificateEntry(official, "", DeviceKind.PKCS11, "", certificate, new byte[0], otherName, OPERATOR);
    }

    private static Map<String, String> fault(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().fields();
    }

    private void believe(X509Certificate issuer) {
        jdbc.sql(
                        "insert into trust_anchor (sha256, certificate, added_at) values (encode(sha256(:der), 'hex'), :der, :at)")
                .param("der", encoded(issuer))
                .param("at", Persisted.time(now))
                .update();
    }
}
