package vn.motcua.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.authority.Role;
import vn.motcua.authority.Rule;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Scans;
import vn.motcua.testing.Untouched;
import vn.motcua.testing.Worker;

/**
 * Every address of ours that takes an id, called with ids of xã Thanh Quang by officials of another authority who hold the
 * very roles it answers. The addresses are read from the running application: a new one without a row here fails.
 */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressAttacksTest {

    private static final String REASON = "Một lý do đủ dài.";
    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);
    private static final Pattern BRACED = Pattern.compile("\\{([^}]*)}");

    /** Of each role one who has nothing to do with the dossier; a role is left out where one official serves the whole province. */
    private static final Map<Role, String> ELSEWHERE = new EnumMap<>(Map.of(
            Role.ONE_STOP_DESK, "gia-loc.desk-1",
            Role.SPECIALIST, "gia-loc.ho-tich",
            Role.DIVISION_HEAD, "gia-loc.division-head",
            Role.LEADER, "gia-loc.chairman",
            Role.CONTROLLER, "gia-loc.controller",
            Role.CENTRE_HEAD, "trung-tam.head"));

    /** Who has to do with it. */
    private static final Map<Role, String> OWN = new EnumMap<>(Map.of(
            Role.ONE_STOP_DESK, "thanh-quang.desk-1",
            Role.SPECIALIST, "thanh-quang.ho-tich",
            Role.LEADER, "thanh-quang.chairman"));

    /** Tables of which no row may change, besides those of a dossier. */
    private static final List<String> TOUCHABLE = List.of(
            "paper",
            "correction",
            "hand_over_paper",
            "official_leave",
            "leave_move",
            "delegation",
            "dossier_book",
            "partner_reminder",
            "task_draft",
            "postal_hand_over",
            "postal_complaint",
            "postal_receipt",
            "official_notice",
            "notice");

    @Autowired
    Http http;

    @Autowired
    Counter counter;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext context;

    private final Map<String, String> ids = new HashMap<>();
    private final Map<Role, Caller> elsewhere = new EnumMap<>(Role.class);
    private Caller nobody;

    @BeforeAll
    void a_dossier_of_the_commune_has_one_of_everything() {
        var desk = counter.worker("thanh-quang.desk-1");
        var dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
        var counterBrowser = Attackers.browser(http, "thanh-quang.desk-1");
        ids.put("id", dossier.toString());
        ids.put(
                "document",
                counterBrowser
                        .upload(
                                "/api/dossiers/" + dossier + "/documents?documentKey=birth-notice&purpose=COMPONENT",
                                "to-khai.pdf",
                                scanOfItsOwn())
                        .at("id"));
        desk.accepts(dossier);
        counter.worker("thanh-quang.ho-tich").claims(dossier, Step.REVIEW);
        ids.put("taskId", desk.task(dossier, Step.REVIEW.taskId()).getId());
        ids.put("authority", "xa-thanh-quang");
        ids.put("year", "2026");
        ids.put("volume", "1");
        ids.put("number", "1");
        ids.put("asked", asked(desk));
        ids.put("paper", paper());
        ids.put("correction", correction(counterBrowser));
        ids.put("visit", visit(dossier.value()));
        ids.put("sheet", sheet(counterBrowser));
        ids.put("leave", leave());
        ids.put("told", told());
        ids.put("post", post(dossier.value()));
        receiptOf(dossier.value());
        searchable(dossier.value());
        ELSEWHERE.forEach((role, official) -> elsewhere.put(role, Attackers.browser(http, official)));
        nobody = http.nobody();
    }

    @AfterAll
    void nobody_is_away() {
        jdbc.sql("delete from official_leave where id = ?::uuid")
                .param(ids.get("leave"))
                .update();
    }

    @Test
    void every_address_that_takes_an_id_has_its_attack() {
        var known = new TreeSet<>(AddressRows.ALL.keySet());
        known.addAll(AddressRows.NOBODYS.keySet());
        assertThat(withIds().keySet())
                .as("a new address: give it a row in AddressRows, or say there why its id is no authority's")
                .isEqualTo(known);
        assertThat(AddressRows.NOBODYS)
                .doesNotContainKeys(AddressRows.ALL.keySet().toArray(String[]::new));
    }

    @Test
    void an_official_of_another_authority_is_refused_at_each_with_the_right_role_and_true_ids() {
        var let = new ArrayList<String>();
        new Untouched(
                        jdbc,
                        Stream.concat(Untouched.DOSSIERS.stream(), TOUCHABLE.stream())
                                .toList())
                .by(() -> {
                    for (var row : AddressRows.ALL.entrySet()) {
                        var rule = withIds().get(row.getKey());
                        elsewhere.forEach((role, caller) -> {
                            if (rule.roles().contains(role)) {
                                note(let, row.getKey() + " as " + role, send(caller, row.getKey(), row.getValue()));
                            }
                        });
                        note(let, row.getKey() + " as nobody", send(nobody, row.getKey(), row.getValue()));
                    }
                    assertThat(let).isEmpty();
                });
    }

    /** Else a refusal might only mean that there is nothing of that id. */
    @Test
    void whoever_works_on_it_is_answered_at_the_same_addresses() {
        var refused = new ArrayList<String>();
        AddressRows.ALL.keySet().stream()
                .filter(address -> address.startsWith("GET "))
                .forEach(address -> {
                    var rule = withIds().get(address);
                    var own = OWN.entrySet().stream()
                            .filter(one -> rule.roles().contains(one.getKey()))
                            .map(one -> send(Attackers.browser(http, one.getValue()), address, null)
                                    .status())
                            .toList();
                    if (REFUSED.containsAll(own)) {
                        refused.add(address + ": " + own);
                    }
                });
        assertThat(refused).isEmpty();
    }

    /** Verb and pattern of each address that takes an id → its rule. */
    private Map<String, Rule> withIds() {
        var mapping = context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var found = new TreeMap<String, Rule>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getName().startsWith("vn.motcua.")) {
                info.getPatternValues().stream()
                        .filter(pattern -> pattern.contains("{"))
                        .forEach(pattern -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> found.put(
                                        verb + " " + pattern,
                                        Rule.of(method.getMethod()).orElseThrow())));
            }
        });
        return found;
    }

    private Caller.Answer send(Caller caller, String address, Object content) {
        var verb = address.substring(0, address.indexOf(' '));
        var path = filled(address.substring(verb.length() + 1));
        if (verb.equals("GET")) {
            return caller.get(path);
        }
        if (content == AddressRows.A_SCAN) {
            return caller.upload(path + "?documentKey=birth-notice&purpose=COMPONENT", "x.pdf", Scans.pdf());
        }
        return path.startsWith("/api/")
                ? caller.json(verb, path, content)
                : caller.send(verb, path, "application/x-www-form-urlencoded", BodyPublishers.ofString(form((Map<?, ?>)
                        content)));
    }

    private String form(Map<?, ?> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(filled(field.getValue().toString()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** What is there of that name; an id nobody has where the dossier before it is the thing asked for. */
    private String filled(String address) {
        var own = new HashMap<>(ids);
        if (address.contains("{paper}")) {
            own.put("id", ids.get("asked"));
        } else if (address.startsWith("/desk/hand-over-sheets/")) {
            own.put("id", ids.get("sheet"));
        } else if (address.startsWith("/desk/post/receipts/")) {
            own.put("id", ids.get("id"));
        } else if (address.startsWith("/desk/post/")) {
            own.put("id", ids.get("post"));
        } else if (address.startsWith("/desk/leave/")) {
            own.put("id", ids.get("leave"));
        } else if (address.startsWith("/desk/delegations/")) {
            own.put("id", "1");
        } else if (address.startsWith("/desk/notices/")) {
            own.put("id", ids.get("told"));
        }
        return BRACED.matcher(address)
                .replaceAll(braced ->
                        own.getOrDefault(braced.group(1), UUID.randomUUID().toString()));
    }

    private static void note(List<String> let, String what, Caller.Answer answer) {
        var refused = REFUSED.contains(answer.status())
                || answer.status() == 302 && answer.header("Location").endsWith("/login");
        if (!refused) {
            let.add("%s: %d %s"
                    .formatted(
                            what,
                            answer.status(),
                            answer.text().lines().limit(1).toList()));
        }
    }

    private String correction(Caller desk) {
        var put = desk.post(
                "/api/dossiers/" + ids.get("id") + "/corrections",
                Map.of(
                        "values",
                        Map.of("owner.name", "Phùng Khắc Kính"),
                        "reason",
                        REASON,
                        "evidence",
                        "Thẻ căn cước"));
        assertThat(put.at("id")).as(put.text()).isNotNull();
        return put.at("id");
    }

    private String visit(UUID dossier) {
        var visit = UUID.randomUUID();
        jdbc.sql("insert into intake_visit (visit_id, dossier_id, entered_by, entered_at)"
                        + " values (?, ?, 'thanh-quang.desk-1', timestamptz '2026-11-20 09:00+07')")
                .params(visit, dossier)
                .update();
        return visit.toString();
    }

    private String asked(Worker desk) {
        var asked = counter.given(aDossier().receivedAt("2026-11-20T09:05"), desk);
        desk.asksSupplement(asked, Step.INTAKE, "declaration");
        return asked.toString();
    }

    private String paper() {
        return jdbc.sql("select id from paper where dossier_id = ?::uuid")
                .param(ids.get("asked"))
                .query(String.class)
                .single();
    }

    private String told() {
        var told = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into official_notice (id, group_id, kind, text, at)
                        values (?, 'xa-thanh-quang.leader', 'EXPLANATION_UNANSWERED', 'Xem giải trình.', timestamptz '2026-11-20 09:00+07')""")
                .param(told)
                .update();
        return told.toString();
    }

    /** A parcel that is over, what was handed over, complained about and reckoned, all of one id. */
    /** As if it had come by post, with its receipt still to go back. */
    private void receiptOf(UUID dossier) {
        jdbc.sql(
                        """
                        insert into postal_intake
                            (dossier_id, slip_number, handed_over_at, recorded_at, recorded_by, sent_on, zone, due_at)
                        select id, 'EA000000099VN', received_at, received_at, 'thanh-quang.desk-1',
                            received_at::date, 'SAME_AREA', received_at
                        from dossier where id = ?""")
                .param(dossier)
                .update();
        jdbc.sql("insert into postal_receipt (dossier_id, due_at) select id, received_at from dossier where id = ?")
                .param(dossier)
                .update();
    }

    private String post(UUID dossier) {
        var id = UUID.randomUUID();
        for (var insert : List.of(
                """
                insert into postal_order (id, dossier_id, ordered_at, due_at, status, status_at, closed_by_hand)
                select :id, :dossier, :at, :at, 'DELIVERED', :at, true""",
                """
                insert into postal_hand_over (id, desk_id, number, year, made_at, made_by)
                select :id, 'xa-thanh-quang', 9001, 2001, :at, 'thanh-quang.desk-1'""",
                """
                insert into postal_reconciliation (id, desk_id, month, made_at, made_by, encoding, lines, postage, cash)
                select :id, 'xa-thanh-quang', '2001-01-01', :at, 'thanh-quang.desk-1', 'UTF-8', 0, 0, 0""",
                """
                insert into postal_complaint (id, order_id, dossier_id, grounds, made_at, made_by, settle_by)
                select :id, :id, :dossier, 'LOST', :at, 'thanh-quang.desk-1', timestamptz '2036-11-20 09:00+07'""")) {
            jdbc.sql(insert.replace(":at", "timestamptz '2026-11-20 09:00+07'"))
                    .param("id", id)
                    .param("dossier", dossier)
                    .update();
        }
        return id.toString();
    }

    private String sheet(Caller desk) {
        desk.form("/desk/hand-over-sheets", Map.of("dossier", ids.get("id")));
        return jdbc.sql("select sheet_id from hand_over_paper where dossier_id = ?::uuid")
                .param(ids.get("id"))
                .query(String.class)
                .single();
    }

    private String leave() {
        Attackers.browser(http, "thanh-quang.chairman")
                .form(
                        "/desk/leave/xa-thanh-quang",
                        Map.of(
                                "officialId", "thanh-quang.dia-chinh",
                                "from", "2026-12-01",
                                "until", "2026-12-02",
                                "standIn", "thanh-quang.ho-tich",
                                "reason", "Nghỉ phép"));
        return jdbc.sql(
                        """
                        select id from official_leave where official_id = 'thanh-quang.dia-chinh'
                        and begins_at = timestamptz '2026-12-01 00:00+07'""")
                .query(String.class)
                .single();
    }

    /** What is known of a content is known of every scan with the same bytes, those of other tests, too. */
    private static byte[] scanOfItsOwn() {
        var scan = Scans.pdf();
        var own = Arrays.copyOf(scan, scan.length + 2);
        own[scan.length] = '%';
        own[scan.length + 1] = '\n';
        return own;
    }

    /** The copy is as good as the scan itself to whoever may fetch neither. */
    private void searchable(UUID dossier) {
        var sha256 = jdbc.sql("select sha256 from dossier_document where id = ?::uuid")
                .param(ids.get("document"))
                .query(String.class)
                .single();
        jdbc.sql(
                        """
                        insert into scan_job (sha256, media_type, stage, state, put_at, due_at, ended_at)
                        values (?, 'application/pdf', 'TEXT', 'DONE', timestamptz '2026-11-20 09:00+07',
                            timestamptz '2026-11-20 09:00+07', timestamptz '2026-11-20 09:00+07')
                        on conflict do nothing""")
                .param(sha256)
                .update();
        jdbc.sql(
                        """
                        insert into scan_copy (sha256, copy_sha256, size_bytes, pages, standard, made_with, made_at)
                        select sha256, sha256, size_bytes, 1, 'PDF/A-2b', 'x', timestamptz '2026-11-20 09:00+07'
                        from dossier_document where id = ?::uuid on conflict do nothing""")
                .param(ids.get("document"))
                .update();
    }
}
