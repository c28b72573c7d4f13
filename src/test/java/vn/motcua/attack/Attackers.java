package vn.motcua.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Http;

/** Those who try what is not theirs, each in a browser of their own. */
final class Attackers {

    /** @param body as JSON; null for none */
    record Try(String method, String path, Object body) {

        static Try get(String path) {
            return new Try("GET", path, null);
        }

        static Try post(String path, Object body) {
            return new Try("POST", path, body);
        }
    }

    /** Signing in takes a slow hash; the sessions are good for every test of one application. */
    private static final Map<String, Caller> SIGNED_IN = new ConcurrentHashMap<>();

    private final Map<String, Caller> callers = new LinkedHashMap<>();

    private Attackers() {}

    /** These officials, and nobody at all. */
    static Attackers of(Http http, String... officials) {
        var attackers = new Attackers();
        for (var official : officials) {
            attackers.callers.put(official, browser(http, official));
        }
        attackers.callers.put("nobody", http.nobody());
        return attackers;
    }

    static Caller browser(Http http, String official) {
        return SIGNED_IN.computeIfAbsent(http.address() + official, signingIn -> http.browser(official));
    }

    /** Every one of them is refused everything, as forbidden or as not there. */
    void areRefused(List<Try> tries) {
        callers.forEach((name, caller) -> tries.forEach(one -> {
            var answer = send(caller, one);
            var ledToSignIn =
                    answer.status() == 302 && answer.header("Location").endsWith("/login");
            assertThat(answer.status() == 401 || answer.status() == 403 || answer.status() == 404 || ledToSignIn)
                    .as("%s %s as %s: %d %s", one.method(), one.path(), name, answer.status(), answer.text())
                    .isTrue();
        }));
    }

    /** Whatever the status, none of this is in what they get. */
    void doNotLearn(List<Try> tries, String... secrets) {
        callers.forEach((name, caller) ->
                tries.forEach(one -> assertThat(send(caller, one).text())
                        .as("%s %s as %s", one.method(), one.path(), name)
                        .doesNotContain(secrets)));
    }

    private static Caller.Answer send(Caller caller, Try one) {
        return one.body() == null
                ? caller.send(
                        one.method(), one.path(), "application/json", java.net.http.HttpRequest.BodyPublishers.noBody())
                : caller.json(one.method(), one.path(), one.body());
    }
}
