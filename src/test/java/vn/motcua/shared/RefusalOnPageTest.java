package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

class RefusalOnPageTest {

    private static final String WORDS = "Chỉ được yêu cầu bổ sung một lần.";

    @Test
    void a_page_gets_the_refusals_own_words_and_status() throws Exception {
        var refused = asked(get("/refused").accept(MediaType.TEXT_HTML));

        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(shown(refused).getModel()).containsEntry("refusal", WORDS);
    }

    @Test
    void a_fault_shows_nothing_of_its_inside() throws Exception {
        var broken = asked(get("/broken").accept(MediaType.TEXT_HTML));

        assertThat(broken.getResponse().getStatus()).isEqualTo(500);
        assertThat(shown(broken).getModel().get("refusal")).isNull();
    }

    @Test
    void a_script_of_a_page_gets_the_words_and_no_page() throws Exception {
        var refused =
                asked(get("/refused").accept(MediaType.TEXT_HTML, MediaType.ALL).header("HX-Request", "true"));

        assertThat(refused.getResponse().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        assertThat(new String(refused.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains(WORDS);
    }

    private static MvcResult asked(MockHttpServletRequestBuilder request) throws Exception {
        return MockMvcBuilders.standaloneSetup(new Refusing())
                .setControllerAdvice(new ProblemAdvice())
                .build()
                .perform(request)
                .andReturn();
    }

    /** As the container forwards it. */
    private static ModelAndView shown(MvcResult answered) {
        MockHttpServletRequest request = answered.getRequest();
        request.setAttribute(
                "jakarta.servlet.error.status_code", answered.getResponse().getStatus());
        var clock = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), Vietnam.ZONE);
        return (ModelAndView) new ErrorAnswers(clock).answer(request);
    }

    @RestController
    static class Refusing {

        @GetMapping("/refused")
        String refused() {
            throw new RefusalException(Refusal.refused(WORDS));
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("inside");
        }
    }
}
