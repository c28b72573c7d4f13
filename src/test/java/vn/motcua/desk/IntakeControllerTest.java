package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.motcua.authority.Role;
import vn.motcua.digitization.DigitizationSettings;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.IntakeNotes;
import vn.motcua.dossier.OffTerritory;
import vn.motcua.procedure.TestCatalogue;
import vn.motcua.shared.Refusal;

class IntakeControllerTest {

    private static final String ID = UUID.randomUUID().toString();

    private static final DigitizationSettings SETTINGS =
            new DigitizationSettings(Path.of("unused"), DataSize.ofMegabytes(20));

    private final StubIntakeDesk desk = new StubIntakeDesk();

    @Test
    void the_page_opens_with_an_id_of_its_own_and_the_reception_time() throws Exception {
        var first = page(get("/desk/intake"));
        var second = page(get("/desk/intake"));

        assertThat(first).contains("2026-04-24T14:55").contains("Trần Thị Mận").doesNotContain("th:");
        assertThat(idOf(first)).isNotEqualTo(idOf(second));
    }

    @Test
    void a_procedure_is_found_without_accents() throws Exception {
        assertThat(page(get("/desk/intake/procedures").param("q", "ho tich khai sinh")))
                .contains("Đăng ký khai sinh")
                .doesNotContain("khai thác cát");
        assertThat(page(get("/desk/intake/procedures").param("q", "1.001193"))).contains("Đăng ký khai sinh");
        assertThat(page(get("/desk/intake/procedures").param("q", "xyz"))).contains("Không có thủ tục nào khớp");
    }

    @Test
    void a_chosen_procedure_brings_its_authorities_papers_and_fees() throws Exception {
        assertThat(page(get("/desk/intake/procedure").param("procedure", "birth-registration")))
                .contains("<option value=\"xa-thanh-quang\" selected=\"selected\">UBND xã Thanh Quang</option>")
                .contains("UBND xã An Bình")
                .doesNotContain("UBND tỉnh Mẫu")
                .contains("name=\"paper.giay-chung-sinh\"")
                .contains("8.000 đồng")
                .contains("Đăng ký đúng hạn")
                .doesNotContain("Bản điện tử");
    }

    @Test
    void a_procedure_of_another_level_names_that_level() throws Exception {
        assertThat(page(get("/desk/intake/procedure").param("procedure", "mining-licence")))
                .contains("thuộc cấp tỉnh");
    }

    @Test
    void an_unknown_procedure_is_said_in_words() throws Exception {
        assertThat(page(get("/desk/intake/procedure").param("procedure", "../x")))
                .contains("không có hiệu lực");
    }

    @Test
    void the_due_date_is_shown_with_its_reason_before_anything_is_saved() throws Exception {
        assertThat(page(due().param("receivedNow", "true")))
                .contains("17:00 Thứ Hai, 27/04/2026")
                .contains("Chủ nhật; Giỗ Tổ Hùng Vương");
        assertThat(desk.asked).containsExactly(DeskSamples.NOW);
    }

    @Test
    void an_earlier_reception_counts_from_then_and_a_later_one_is_refused() throws Exception {
        page(due().param("receivedAt", "2026-04-23T10:00"));
        assertThat(desk.asked).containsExactly(Instant.parse("2026-04-23T03:00:00Z"));

        assertThat(page(due().param("receivedAt", "2026-04-25T10:00"))).contains("không thể ở sau hiện tại");
        assertThat(desk.asked).hasSize(1);
    }

    @Test
    void accepting_hands_in_parties_and_papers_and_shows_code_due_date_and_receipt() throws Exception {
        var accepted = page(filled("accept").file(scan("paper.giay-chung-sinh", "chứng sinh.pdf", "x")));

        assertThat(desk.accepted).singleElement().satisfies(form -> {
            assertThat(form.id()).isEqualTo(DossierId.of(ID));
            assertThat(form.filer().name()).isEqualTo("Nguyễn Văn Được");
            assertThat(form.owner()).isEqualTo(form.filer()).isEqualTo(form.receiver());
            assertThat(form.receivedAt()).isEqualTo(DeskSamples.NOW);
        });
        assertThat(desk.papers).singleElement().satisfies(paper -> {
            assertThat(paper.documentKey()).isEqualTo("giay-chung-sinh");
            assertThat(paper.fileName()).isEqualTo("chứng sinh.pdf");
        });
        assertThat(accepted)
                .contains("000.00.15.H23-260424-0001", "17:00 Thứ Hai, 27/04/2026")
                .contains("/api/dossiers/" + ID + "/papers/receipt.pdf");
    }

    @Test
    void ticks_for_papers_shown_and_for_fees_are_offered_and_handed_in() throws Exception {
        assertThat(page(get("/desk/intake/procedure").param("procedure", "birth-registration")))
                .contains("name=\"notes.shown\" value=\"giay-chung-sinh\"")
                .contains("name=\"notes.fees\" value=\"late\" checked=\"checked\"")
                .contains("name=\"notes.exemptFees\" value=\"late\"");

        page(filled("accept").param("notes.shown", "to-khai", "giay-uy-quyen").param("notes.fees", "late"));
        page(filled("accept"));

        assertThat(desk.accepted)
                .extracting(IntakeForm::notes)
                .containsExactly(
                        new IntakeNotes(Set.of("to-khai", "giay-uy-quyen"), Set.of("late"), Set.of()),
                        IntakeNotes.NONE);
    }

    @Test
    void saving_registers_without_a_code_or_receipt() throws Exception {
        assertThat(page(filled("save"))).contains("Hồ sơ chưa có mã").doesNotContain("receipt.pdf");
        assertThat(desk.registered).hasSize(1);
        assertThat(desk.accepted).isEmpty();
    }

    @Test
    void an_input_left_empty_is_no_paper() throws Exception {
        page(filled("save").file(scan("paper.to-khai", "", "")));
        assertThat(desk.papers).isEmpty();
    }

    @Test
    void wrong_fields_answer_with_messages_alone_and_nothing_is_handed_in() throws Exception {
        var refused = answer(
                Role.ONE_STOP_DESK,
                filled("accept").file(scan("paper.to-khai", "a.pdf", "")).param("filer.phone", "abc"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getHeader("HX-Reswap")).isEqualTo("none");
        assertThat(refused.getContentAsString())
                .contains("id=\"error-filer-phone\">Số điện thoại gồm 9 đến 12 chữ số.<")
                .contains("id=\"error-paper-to-khai\">Tệp «a.pdf» rỗng")
                .contains("id=\"error-filer-name\"></span>")
                .doesNotContain("<input");
        assertThat(desk.accepted).isEmpty();
    }

    @Test
    void a_refusal_of_the_register_is_told_in_its_own_words_and_escaped() throws Exception {
        desk.refusal = Refusal.refused("Thẩm quyền thuộc <b>UBND xã An Bình</b>.");
        var refused = answer(Role.ONE_STOP_DESK, filled("accept"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Thẩm quyền thuộc &lt;b&gt;UBND xã An Bình");
    }

    private MockMultipartHttpServletRequestBuilder filled(String action) {
        var request = multipart("/desk/intake");
        request.param("action", action)
                .param("id", ID)
                .param("procedure", "birth-registration")
                .param("caseKey", "ordinary")
                .param("competentAuthority", "xa-thanh-quang")
                .param("channel", "DESK")
                .param("returnMode", "DESK")
                .param("filer.name", " Nguyễn Văn  Được ")
                .param("ownerIsFiler", "true")
                .param("receiverIsFiler", "true")
                .param("receivedNow", "true");
        return request;
    }

    private static MockHttpServletRequestBuilder due() {
        return get("/desk/intake/due")
                .param("procedure", "birth-registration")
                .param("caseKey", "ordinary")
                .param("competentAuthority", "xa-thanh-quang");
    }

    private static MockMultipartFile scan(String field, String name, String content) {
        return new MockMultipartFile(field, name, "application/pdf", content.getBytes(StandardCharsets.UTF_8));
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        var response = answer(Role.ONE_STOP_DESK, request);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private static String idOf(String page) {
        return page.replaceAll("(?s).*name=\"id\" value=\"([^\"]+)\".*", "$1");
    }

    private MockHttpServletResponse answer(Role role, MockHttpServletRequestBuilder request) throws Exception {
        return pages(role)
                .perform(request.characterEncoding("UTF-8"))
                .andReturn()
                .getResponse();
    }

    private MockMvc pages(Role role) {
        var authorities = DeskSamples.authorities(DeskSamples.COMMUNE.id(), DeskSamples.NEIGHBOUR.id());
        var choices = new IntakeChoices(
                TestCatalogue.search(DeskSamples.catalogue()),
                DeskSamples.catalogue(),
                authorities,
                new OffTerritory(authorities),
                DeskSamples.CLOCK);
        var controller = new IntakeController(
                DeskSamples.signedIn(role),
                choices,
                desk,
                DeskSamples.CLOCK,
                new UploadLimits().multipartConfig(SETTINGS),
                SETTINGS,
                org.mockito.Mockito.mock(IntakeVisits.class));
        return MockMvcBuilders.standaloneSetup(controller)
                .setViewResolvers(templates())
                .build();
    }

    static ThymeleafViewResolver templates() {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        var views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        return views;
    }
}
