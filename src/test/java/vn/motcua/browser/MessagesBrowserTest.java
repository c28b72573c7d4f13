package vn.motcua.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.NeedsTool;
import vn.motcua.testing.OwnProcess;
import vn.motcua.testing.TrialDatabase;

/** What an operator sees and does when partners reject or send what nobody understands. */
@Tag("full")
@OwnProcess
@NeedsTool("chromium")
class MessagesBrowserTest {

    private static final String OPERATOR = "hai-phong.operator";
    private static final String NOW = "timestamptz '2026-11-23 15:00:00+07'";

    @RegisterExtension
    static final Stage STAGE = Stage.at("2026-11-23T15:30:00+07:00");

    private static JdbcClient jdbc;

    @BeforeAll
    static void a_trial_whose_partners_are_in_trouble() {
        jdbc = new TrialDatabase(STAGE.directory()).jdbc();
    }

    @Test
    void a_rejected_message_is_mended_and_resent_and_another_is_skipped_for_a_reason() {
        outgoing("00000000-0000-4000-8000-000000000001", "d-1", "DEAD");
        outgoing("00000000-0000-4000-8000-000000000002", "d-1", "BEHIND");
        outgoing("00000000-0000-4000-8000-000000000003", "d-2", "DEAD");
        var questions = new ArrayList<String>();
        var operator = operatorAt("/desk/messages", questions);
        assertThat(operator.locator(".rows .alarm")).containsText("Cổng dịch vụ công quốc gia");
        Chromium.picture(operator, "20-messages");

        operator.locator("a[href$='000000000001']").click();
        assertThat(operator.locator("#message")).containsText("Cách xử lý: Bổ sung mã định danh rồi gửi lại.");
        assertThat(operator.locator("#message")).containsText("1 thông điệp sau của cùng việc này đang chờ");
        Chromium.picture(operator, "21-message");
        operator.fill("#payload", "{\"maHoSo\": ");
        click(operator, "Lưu nội dung đã sửa");
        assertThat(operator.locator("#form-message")).containsText("không phải JSON đúng cú pháp");
        assertThat(operator.locator("#payload")).hasValue("{\"maHoSo\": ");
        Chromium.picture(operator, "22-message-refused");
        operator.fill("#payload", "{\"maHoSo\": \"000.00.41.H24-261123-0001\"}");
        click(operator, "Lưu nội dung đã sửa");
        assertThat(operator.locator(".message.good")).containsText("Đã lưu nội dung mới");
        click(operator, "Gửi lại");
        assertThat(operator.locator("#message .facts")).containsText("Chờ gửi");
        assertThat(operator.locator("#message")).containsText("Nội dung trước khi sửa");
        operator.locator("summary", new Page.LocatorOptions().setHasText("Nội dung trước khi sửa"))
                .click();
        Chromium.picture(operator, "23-message-resent");

        operator.navigate(STAGE.application()
                .uri("/desk/messages/00000000-0000-4000-8000-000000000003")
                .toString());
        operator.fill("#reason", "Đã đồng bộ tay trên Cổng");
        click(operator, "Bỏ qua");
        assertThat(operator.locator("#message .facts")).containsText("Đã bỏ qua");
        Assertions.assertThat(questions).hasSize(4).allMatch(question -> question.contains("?"));
        Assertions.assertThat(STAGE.chromium().troublesOf(operator))
                .allMatch(trouble -> trouble.contains(": 422 POST"));
    }

    @Test
    void a_message_of_unknown_type_ends_up_before_an_operator_who_sets_it_aside() {
        jdbc.sql(
                        """
                        insert into inbox_message
                            (id, sender, message_id, type, correlation, payload, state, arrived_at, due_at)
                        values (gen_random_uuid(), 'postal-carrier', 'a-1', 'parcel.eaten', 'd-7', '{"who":"dog"}',
                            'WAITING', %1$s, %1$s)"""
                                .formatted(NOW))
                .update();
        var operator = operatorAt("/desk/messages?direction=IN", new ArrayList<>());
        for (int look = 0; look < 200 && operator.getByText("parcel.eaten").count() == 0; look++) {
            operator.reload();
        }
        operator.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Xem thông điệp"))
                .first()
                .click();
        operator.fill("#reason", "Gửi nhầm");
        click(operator, "Xếp lại");
        assertThat(operator.locator("#message .facts")).containsText("Đã xếp lại");
    }

    @Test
    void without_trouble_the_page_says_so() {
        var operator = operatorAt("/desk/messages?direction=IN&shown=WAITING", new ArrayList<>());
        assertThat(operator.locator(".empty")).hasText("Không có thông điệp nào đang chờ.");
        Chromium.picture(operator, "24-messages-empty");
    }

    @Test
    void nobody_else_opens_it_and_nobody_acts_without_the_sessions_token() {
        var specialist = STAGE.chromium().signIn(STAGE.application(), "thanh-quang.ho-tich");
        specialist.navigate(STAGE.application().uri("/desk/messages").toString());
        assertThat(specialist.locator("#failure")).containsText("Việc này dành cho: quản trị hệ thống");

        var operator = operatorAt("/desk/messages", new ArrayList<>());
        Assertions.assertThat(
                        operator.evaluate(
                                "() => fetch('/desk/messages/resend', {method: 'POST', body: new URLSearchParams({partner: 'x'})}).then(r => r.status)"))
                .isEqualTo(403);
    }

    private static void click(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Page operatorAt(String path, List<String> questions) {
        var page = STAGE.chromium().signInTo(STAGE.application(), OPERATOR);
        page.waitForURL("**/cockpit/**");
        page.onDialog((Dialog dialog) -> {
            questions.add(dialog.message());
            dialog.accept();
        });
        page.navigate(STAGE.application().uri(path).toString());
        return page;
    }

    private static void outgoing(String id, String key, String state) {
        jdbc.sql(
                        """
                        insert into outbox_message (id, partner, type, order_key, payload, state, put_at, due_at,
                            attempts, reason, remedy)
                        values (cast(? as uuid), 'national-portal', 'CapNhatTienDoHoSoMC', ?,
                            '{"maHoSo":"000.00.41.H24-261123-0001","trangThai":4,"chuHoSo":"Nguyễn Thị Ánh Tuyết"}',
                            ?, %1$s, %1$s, 1, ?, ?)"""
                                .formatted(NOW))
                .params(List.of(
                        id,
                        key,
                        state,
                        "Cổng từ chối: thiếu mã định danh cơ quan.",
                        "Bổ sung mã định danh rồi gửi lại."))
                .update();
        jdbc.sql(
                        """
                        insert into message_event (message_id, at, kind, attempt, began_at, reason)
                        values (cast(? as uuid), %1$s, 'REJECTED', 1, %1$s, 'Cổng từ chối: thiếu mã định danh cơ quan.')"""
                                .formatted(NOW))
                .param(id)
                .update();
    }
}
