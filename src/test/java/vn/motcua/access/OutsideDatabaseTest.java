package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.OwnProcess;
import vn.motcua.testing.RunningApplication;

/** On a PostgreSQL of somebody's own: nothing is seeded, and the printed token makes the first operator, once. */
@OwnProcess
class OutsideDatabaseTest {

    private static final Pattern TOKEN = Pattern.compile("mã dùng một lần: (\\S+)");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String PASSWORD = "mat-khau-du-dai-cua-toi";

    @TempDir
    Path directory;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void the_token_makes_the_first_operator_who_signs_in_and_no_second() throws Exception {
        try (var outside = EmbeddedPostgres.start()) {
            var url = "--spring.datasource.url=" + outside.getJdbcUrl("postgres", "postgres");
            String[] properties = {url, "--spring.datasource.username=postgres", "--spring.datasource.password=-"};
            try (var application = RunningApplication.on(directory, properties)) {
                var token = token(application);
                var jdbc = JdbcClient.create(outside.getPostgresDatabase());
                assertThat(jdbc.sql("select count(*) from official")
                                .query(Long.class)
                                .single())
                        .as("nothing is seeded")
                        .isZero();
                assertThat(directory.resolve("postgres")).doesNotExist();

                assertThat(setup(application, "sai").body()).contains("Mã khởi tạo không đúng");
                assertThat(setup(application, token).headers().firstValue("Location"))
                        .hasValueSatisfying(location -> assertThat(location).endsWith("/login"));
                assertThat(get(application, "/setup").statusCode()).isNotEqualTo(200);

                assertThat(signIn(application).headers().firstValue("Location"))
                        .hasValueSatisfying(location -> assertThat(location).doesNotContain("error"));
                assertThat(get(application, "/desk/messages").body()).contains("Thông điệp");
                assertThat(get(application, "/camunda/app/cockpit/default/").statusCode())
                        .isEqualTo(200);
            }
            try (var again = RunningApplication.on(directory, properties)) {
                assertThat(TOKEN.matcher(again.output()).results()).hasSize(1);
                assertThat(signIn(again).headers().firstValue("Location"))
                        .hasValueSatisfying(location -> assertThat(location).doesNotContain("error"));
            }
        }
    }

    private static String token(RunningApplication application) {
        var printed = TOKEN.matcher(application.output());
        assertThat(printed.find()).isTrue();
        return printed.group(1);
    }

    private HttpResponse<String> setup(RunningApplication application, String token) throws Exception {
        var fields = new LinkedHashMap<String, String>();
        fields.put("token", token);
        fields.put("authority", "vp-ubnd-tinh");
        fields.put("authorityName", "Văn phòng Ủy ban nhân dân tỉnh");
        fields.put("authorityCode", "H29");
        fields.put("official", "tinh.quan-tri");
        fields.put("fullName", "Nguyễn Quản Trị");
        fields.put("password", PASSWORD);
        return submit(application, "/setup", fields);
    }

    private HttpResponse<String> signIn(RunningApplication application) throws Exception {
        return submit(application, "/login", Map.of("username", "tinh.quan-tri", "password", PASSWORD));
    }

    private HttpResponse<String> submit(RunningApplication application, String path, Map<String, String> fields)
            throws Exception {
        var form = new LinkedHashMap<>(fields);
        var token = CSRF.matcher(get(application, path).body());
        assertThat(token.find()).as("form at " + path).isTrue();
        form.put("_csrf", token.group(1));
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(application.uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(RunningApplication application, String path) throws Exception {
        return send(HttpRequest.newBuilder(application.uri(path)).header("Accept", "text/html"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
