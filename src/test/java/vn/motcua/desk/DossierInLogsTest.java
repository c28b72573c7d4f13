package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;

class DossierInLogsTest {

    private static final String ID = "0b7d6c1e-55a8-4f0b-9c7e-2f1f3c9d8e7a";

    private final DossierInLogs logs = new DossierInLogs();

    @AfterEach
    void forget() {
        MDC.clear();
    }

    @Test
    void the_register_id_is_in_the_log_while_its_request_is_served() {
        var request = asked(ID);
        assertThat(MDC.get(DossierInLogs.KEY)).isEqualTo(ID);
        logs.afterCompletion(request, new MockHttpServletResponse(), this, null);
        assertThat(MDC.get(DossierInLogs.KEY)).isNull();
    }

    @Test
    void anything_but_an_id_stays_out_of_the_log() {
        asked("Nguyễn Thị Bưởi");
        assertThat(MDC.get(DossierInLogs.KEY)).isNull();
    }

    private MockHttpServletRequest asked(String id) {
        var request = new MockHttpServletRequest();
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("id", id));
        assertThat(logs.preHandle(request, new MockHttpServletResponse(), this)).isTrue();
        return request;
    }
}
