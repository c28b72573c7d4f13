package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;
import vn.motcua.digitization.DigitizationSettings;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

class UploadLimitsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 60, 500})
    void the_web_server_lets_through_whatever_the_store_is_set_to(long megabytes) {
        var settings = settings(megabytes);

        var server = new UploadLimits().multipartConfig(settings);

        assertThat(server.getMaxFileSize()).isGreaterThan(settings.maxFileSize().toBytes());
        assertThat(server.getMaxRequestSize()).isGreaterThan(server.getMaxFileSize());
    }

    @Test
    void what_the_web_server_cuts_off_is_told_with_the_limit_in_force() {
        var tooLarge = multipart(DispatcherType.REQUEST);

        var unopened = new UploadLimits().multipartResolver(settings(60)).resolveMultipart(tooLarge);
        assertThatThrownBy(unopened::getMultiFileMap).isInstanceOfSatisfying(RefusalException.class, thrown -> {
            assertThat(thrown.refusal().kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
            assertThat(thrown.refusal().message()).contains("60 MB", "quét lại");
        });
    }

    @Test
    void the_error_page_does_not_take_the_same_upload_apart_again() {
        var resolver = new UploadLimits().multipartResolver(settings(20));

        assertThat(resolver.isMultipart(multipart(DispatcherType.REQUEST))).isTrue();
        assertThat(resolver.isMultipart(multipart(DispatcherType.ERROR))).isFalse();
    }

    private static DigitizationSettings settings(long megabytes) {
        return new DigitizationSettings(Path.of("unused"), DataSize.ofMegabytes(megabytes));
    }

    private static MockHttpServletRequest multipart(DispatcherType type) {
        var request = new MockHttpServletRequest("POST", "/desk/intake") {
            @Override
            public Collection<Part> getParts() throws ServletException {
                throw new IllegalStateException("the part exceeds its maximum permitted size");
            }
        };
        request.setContentType("multipart/form-data; boundary=x");
        request.setDispatcherType(type);
        return request;
    }
}
