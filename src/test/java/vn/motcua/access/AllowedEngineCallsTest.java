package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import vn.motcua.authority.Official;

class AllowedEngineCallsTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private final AllowedEngineCalls calls = new AllowedEngineCalls(null);

    @ParameterizedTest(name = "{0} {1}: official {2}, operator {3}")
    @CsvSource({
        "GET,    /filter,                           yes, no",
        "GET,    /filter/1/count,                   yes, no",
        "POST,   /filter/1/list,                    yes, no",
        "GET,    /task/1,                           yes, yes",
        "GET,    /task/1/form,                      yes, yes",
        "GET,    /task/1/deployed-form,             yes, yes",
        "GET,    /task/1/form-variables,            yes, yes",
        "POST,   /task/1/claim,                     yes, no",
        "POST,   /task/1/unclaim,                   yes, no",
        "POST,   /task/1/submit-form,               yes, no",
        "GET,    /process-definition/1/xml,         yes, yes",
        "GET,    /user/lan/profile,                 yes, yes",
        "GET,    /task/1/comment,                   no,  yes",
        "POST,   /task/1/comment/create,            no,  no",
        "GET,    /user,                             no,  yes",
        "POST,   /user,                             no,  no",
        "POST,   /external-task/count,              no,  yes",
        "POST,   /external-task/fetchAndLock,       no,  no",
        "GET,    /incident,                         no,  yes",
        "GET,    /job,                              no,  yes",
        "PUT,    /job/1/retries,                    no,  yes",
        "POST,   /job/retries,                      no,  yes",
        "POST,   /task/1/complete,                  no,  no",
        "POST,   /task/1/resolve,                   no,  no",
        "POST,   /task/1/assignee,                  no,  no",
        "POST,   /task/1/delegate,                  no,  no",
        "POST,   /task/1/bpmnError,                 no,  no",
        "POST,   /task/1/bpmnEscalation,            no,  no",
        "POST,   /task/1/variables,                 no,  no",
        "PUT,    /task/1/variables/signingOutcome,  no,  no",
        "PUT,    /task/1/localVariables/x,          no,  no",
        "POST,   /task/1/identity-links,            no,  no",
        "POST,   /task/1/identity-links/delete,     no,  no",
        "PUT,    /task/1,                           no,  no",
        "DELETE, /task/1,                           no,  no",
        "POST,   /task/create,                      no,  no",
        "POST,   /filter/create,                    no,  no",
        "PUT,    /filter/1,                         no,  no",
        "DELETE, /filter/1,                         no,  no",
        "POST,   /process-definition/1/start,       no,  no",
        "POST,   /process-definition/1/submit-form, no,  no",
        "POST,   /process-definition/key/birth-registration/start, no, no",
        "DELETE, /process-instance/1,               no,  no",
        "POST,   /process-instance/1/modification,  no,  no",
        "POST,   /process-instance/1/variables,     no,  no",
        "PUT,    /process-instance/suspended,       no,  no",
        "PUT,    /execution/1/localVariables/x,     no,  no",
        "POST,   /execution/1/signal,               no,  no",
        "POST,   /message,                          no,  no",
        "POST,   /signal,                           no,  no",
        "POST,   /job/1/execute,                    no,  no",
        "PUT,    /job/1/duedate,                    no,  no",
        "POST,   /job/1/duedate/recalculate,        no,  no",
        "PUT,    /job/1/suspended,                  no,  no",
        "POST,   /deployment/create,                no,  no",
        "DELETE, /deployment/1,                     no,  no",
        "GET,    /authorization,                    no,  no",
        "POST,   /authorization/create,             no,  no",
        "PUT,    /user/lan/profile,                 no,  no",
        "PUT,    /user/lan/credentials,             no,  no",
        "POST,   /user/create,                      no,  no",
        "POST,   /group/create,                     no,  no",
        "PUT,    /tenant/xa-thanh-quang/user-members/lan, no, no",
        "POST,   /migration/execute,                no,  no",
        "POST,   /history/cleanup,                  no,  no",
        "DELETE, /history/process-instance/1,       no,  no",
        "TRACE,  /filter,                           no,  no",
    })
    void the_engine_is_open_for_what_is_listed_and_nothing_else(
            String method, String path, String official, String operator) {
        assertThat(allows(People.SPECIALIST, method, ENGINE + path))
                .as("official")
                .isEqualTo(official.equals("yes"));
        assertThat(allows(People.OPERATOR, method, ENGINE + path))
                .as("operator")
                .isEqualTo(operator.equals("yes"));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /camunda/api/admin/setup/default/user/create",
        "POST, /camunda/api/admin/auth/user/default/login/tasklist",
        "POST, /camunda/api/engine/engine/default/task/1/claim/",
        "POST, /camunda/api/engine/engine/default/task/1/claim/../complete",
        "GET,  /camunda/api/welcome/plugin/x/default/y",
    })
    void nobody_gets_through_beside_the_list(String method, String path) {
        for (var official : new Official[] {People.DESK, People.OPERATOR, People.DESIGNER}) {
            assertThat(allows(official, method, path)).isFalse();
        }
    }

    @Test
    void everybody_in_office_may_ask_who_they_are_and_log_out() {
        for (var official : new Official[] {People.DESK, People.OPERATOR, People.DESIGNER}) {
            assertThat(allows(official, "GET", "/camunda/api/admin/auth/user/default"))
                    .isTrue();
            assertThat(allows(official, "POST", "/camunda/api/admin/auth/user/default/logout"))
                    .isTrue();
        }
    }

    @Test
    void who_shares_a_group_is_told_only_to_the_official_who_asks_about_themselves() {
        var groups = ENGINE + "/identity/groups";
        var own = People.SPECIALIST.id().value();

        assertThat(calls.allows(People.SPECIALIST, "GET", groups, sent(own))).isTrue();
        assertThat(calls.allows(People.SPECIALIST, "GET", groups, sent("lan"))).isFalse();
        assertThat(calls.allows(People.SPECIALIST, "GET", groups, sent(own, "lan")))
                .isFalse();
        assertThat(calls.allows(People.SPECIALIST, "GET", groups, sent("lan", own)))
                .isFalse();
        assertThat(calls.allows(People.SPECIALIST, "GET", groups, name -> null)).isFalse();
    }

    @Test
    void a_list_with_an_unknown_audience_or_method_or_a_repeated_key_is_refused() {
        assertThatThrownBy(() -> read("oficials:\n  GET: [/x]")).hasMessageContaining("unknown audience: oficials");
        assertThatThrownBy(() -> read("officials:\n  get: [/x]")).hasMessageContaining("unknown method: get");
        assertThatThrownBy(() -> read("officials:\n  GET: ['/x?userId=lan']")).hasMessageContaining("userId=lan");
        assertThatThrownBy(() -> read("officials:\n  GET: [/x]\n  GET: [/y]")).hasMessageContaining("cannot read");
    }

    private boolean allows(Official official, String method, String path) {
        return calls.allows(official, method, path, name -> null);
    }

    private static Function<String, String[]> sent(String... userIds) {
        return name -> name.equals("userId") ? userIds : null;
    }

    private static void read(String text) {
        AllowedEngineCalls.read(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }
}
