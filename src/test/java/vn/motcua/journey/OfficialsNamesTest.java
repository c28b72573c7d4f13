package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;

/** What Tasklist may ask of who works with whom. */
@MotCuaTest
class OfficialsNamesTest {

    private static final String GROUPS = "/camunda/api/engine/engine/default/identity/groups?userId=";

    @Autowired
    Http http;

    @Test
    void an_official_sees_their_own_groups_and_nobody_elses() {
        var specialist = http.browser("thanh-quang.ho-tich");

        var own = specialist.get(GROUPS + "thanh-quang.ho-tich");
        assertThat(own.status()).as(own.text()).isEqualTo(200);
        assertThat(own.json().path("groups").findValuesAsText("id"))
                .contains("officials", "xa-thanh-quang.specialist.ho-tich");

        assertThat(own.json().path("groupUsers").isEmpty())
                .as("names of colleagues")
                .isTrue();

        for (var other : new String[] {
            "gia-loc.ho-tich",
            "gia-loc.ho-tich&userId=thanh-quang.ho-tich",
            "thanh-quang.ho-tich&userId=gia-loc.ho-tich",
            ""
        }) {
            var answer = specialist.get(GROUPS + other);
            assertThat(answer.status()).as(other).isEqualTo(403);
            assertThat(answer.text()).doesNotContain("firstName", "groupUsers");
        }
    }
}
