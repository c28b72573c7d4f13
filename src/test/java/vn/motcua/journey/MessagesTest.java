package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.messaging.Outbox;
import vn.motcua.messaging.OutgoingMessage;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;

/** The messages' page in the whole application: whose it is. */
@MotCuaTest
class MessagesTest {

    private static final String PAGE = "/desk/messages?shown=WAITING";

    @Autowired
    Http http;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionOperations transaction;

    @Test
    void only_operators_see_messages_and_nobody_sees_a_payload_in_the_list() {
        var id = UUID.randomUUID();
        var payload = JsonNodeFactory.instance.objectNode().put("owner", "Nguyễn Thị Ánh Tuyết");
        transaction.executeWithoutResult(
                status -> outbox.put(new OutgoingMessage(id, "nobody", "test", "d-1", payload)));

        var list = http.browser("hai-phong.operator").get(PAGE);
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.text()).contains("/desk/messages/" + id).doesNotContain("Ánh Tuyết");
        assertThat(http.browser("hai-phong.operator")
                        .get("/desk/messages/" + id)
                        .text())
                .contains("Ánh Tuyết");
        for (var other : new String[] {"thanh-quang.desk-1", "thanh-quang.chairman", "hai-phong.designer"}) {
            assertThat(http.browser(other).get(PAGE).status()).isEqualTo(403);
            assertThat(http.browser(other).get("/desk/messages/" + id).status()).isEqualTo(403);
        }
    }
}
