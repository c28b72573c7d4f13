package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Applicant;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.Office;
import vn.motcua.testing.PortalTest;
import vn.motcua.testing.Scans;
import vn.motcua.testing.StubPortal;

/** Whatever the portal sends first, last or again: in the end it is as if each had come once and in order. */
@PortalTest
class PortalRandomOrderTest {

    private static final String INBOX = "select count(*) from inbox_message where correlation in (?, ?)";

    @Autowired
    Applicant applicant;

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes eyes;

    @Autowired
    Messenger messenger;

    @Autowired
    DossierEvents events;

    @Autowired
    JdbcClient jdbc;

    private static List<End> inOrder;

    private final StubPortal portal = StubPortal.get();

    /** All that a dossier is afterwards, without what differs from one to the next. */
    private record End(List<EventKind> history, List<String> tasks, List<String> heard) {}

    private record Telling(String path, String json, UUID messageId) {}

    @BeforeEach
    void nothing_is_under_way() {
        messenger.carriesEverything();
        portal.clear();
    }

    static List<Long> seeds() {
        return LongStream.rangeClosed(1, 20).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_was_filed_and_supplemented_ends_alike(long seed) {
        if (inOrder == null) {
            inOrder = told(null);
        }

        assertThat(told(new Random(seed))).as("seed %d", seed).isEqualTo(inOrder);
    }

    /** @param chance shuffles and repeats; null for each once and in order */
    private List<End> told(Random chance) {
        time.itIs("2026-11-20T09:00");
        var one = applicant.dossier();
        var other = applicant.dossier();
        var supplement = applicant.supplement(code(one), null);
        Applicant.attach(supplement, "birth-notice", Scans.pdf());
        var tellings = tellings(
                List.of(filed(one), filed(other), new Telling(supplements(one), supplement.toString(), id())), chance);
        for (var telling : tellings) {
            assertThat(applicant
                            .tells(telling.path(), telling.json(), telling.messageId())
                            .statusCode())
                    .isEqualTo(202);
            if (chance == null || chance.nextInt(3) == 0) {
                messenger.carriesEverything();
            }
        }
        messenger.carriesEverything();
        counter.worker("thanh-quang.desk-1")
                .asksSupplement(applicant.dossier(code(one)).id(), Step.INTAKE, "birth-notice");
        time.itIs(time.now().plus(Duration.ofHours(2)));
        messenger.carriesEverything();
        time.letDueJobsRun(applicant.dossier(code(one)).id());
        messenger.carriesEverything();

        assertThat(jdbc.sql(INBOX + " and state <> 'HANDLED'")
                        .params(code(one), code(other))
                        .query(Integer.class)
                        .single())
                .as("nothing waits")
                .isZero();
        return List.of(end(one), end(other));
    }

    private End end(ObjectNode message) {
        var dossier = applicant.dossier(code(message)).id();
        return new End(
                events.of(dossier).stream().map(DossierEvents.Line::kind).toList(),
                eyes.tasksOf(dossier).stream().map(Task::getTaskDefinitionKey).toList(),
                portal.heardOf(code(message)).stream()
                        .map(call ->
                                "%s %s %s".formatted(call.service(), call.at("TrangThaiHoSo"), call.at("TrangThai")))
                        .toList());
    }

    /** Each up to three times: tried again under its id, or pressed twice, which is another message. */
    private static List<Telling> tellings(List<Telling> once, Random chance) {
        if (chance == null) {
            return once;
        }
        var tellings = new ArrayList<Telling>();
        for (var telling : once) {
            tellings.add(telling);
            if (chance.nextBoolean()) {
                tellings.add(telling);
            }
            if (chance.nextBoolean()) {
                tellings.add(new Telling(telling.path(), telling.json(), id()));
            }
        }
        Collections.shuffle(tellings, chance);
        return tellings;
    }

    private static Telling filed(ObjectNode message) {
        return new Telling("/api/portal/dossiers", message.toString(), id());
    }

    private static String supplements(ObjectNode message) {
        return "/api/portal/dossiers/%s/supplements".formatted(code(message));
    }

    private static String code(ObjectNode message) {
        return message.path("MaHoSoQuocGia").asText();
    }

    private static UUID id() {
        return UUID.randomUUID();
    }
}
