package vn.motcua.desk;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.procedure.TestCatalogue;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

class ProcedureControllerTest {

    @Test
    void the_intake_page_finds_a_procedure_without_accents() throws Exception {
        on("2026-04-28T01:00:00Z")
                .perform(get("/api/procedures").param("text", "dang ky khai sinh"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(2)))
                .andExpect(jsonPath("$[1].key").value("linked-birth"))
                .andExpect(jsonPath("$[0].key").value("birth-registration"))
                .andExpect(jsonPath("$[0].limitLabel").value("Trong ngày (sau 15 giờ: ngày làm việc tiếp theo)"))
                .andExpect(jsonPath("$[0].cases[*].key", hasItem("ordinary")))
                .andExpect(jsonPath("$[0].channels[*].code", hasItem("DESK")))
                .andExpect(jsonPath("$[0].returnModes[0].label").value("Tại bộ phận một cửa"))
                .andExpect(jsonPath("$[0].documents[0].form.label").value("Biểu mẫu điện tử"))
                .andExpect(jsonPath("$[0].fees[1].amount").value(8000));
    }

    @Test
    void all_procedures_are_listed_without_a_text() throws Exception {
        on("2026-04-28T01:00:00Z")
                .perform(get("/api/procedures"))
                .andExpect(jsonPath("$[*].key", hasItem("birth-registration")));
    }

    @Test
    void the_day_is_the_day_in_vietnam() throws Exception {
        on("2025-06-30T16:59:59Z")
                .perform(get("/api/procedures"))
                .andExpect(jsonPath("$[*].key", hasItem("house-building-permit")))
                .andExpect(jsonPath("$[*].key", not(hasItem("birth-registration"))));
        on("2025-06-30T17:00:00Z")
                .perform(get("/api/procedures"))
                .andExpect(jsonPath("$[*].key", hasItem("birth-registration")));
    }

    private static MockMvc on(String instant) {
        var clock = new TransactionClock(Clock.fixed(Instant.parse(instant), Vietnam.ZONE));
        return standaloneSetup(new ProcedureController(TestCatalogue.search(), clock))
                .build();
    }
}
