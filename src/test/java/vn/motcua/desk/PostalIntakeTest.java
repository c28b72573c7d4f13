package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.authority.AuthorityId;
import vn.motcua.digitization.NoScanReason;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.IntakeNotes;
import vn.motcua.dossier.Party;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** A dossier that comes by post: it was handed in when desk and carrier signed the hand-over. */
@MotCuaTest
class PostalIntakeTest {

    private static final String DESK = "thanh-quang.desk-1";

    @Autowired
    IntakeDesk intakeDesk;

    @Autowired
    DossierRegister register;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    Office time;

    @BeforeEach
    void it_is_the_afternoon() {
        time.itIs("2026-11-20T15:30");
    }

    @Test
    void the_signed_hand_over_is_the_submission_and_starts_the_clock() {
        var dossier = DossierId.next();
        accept(dossier, " EA123456789VN ").orThrow();

        var row = register.get(dossier);
        assertThat(row.channel()).isEqualTo(Channel.POST);
        assertThat(row.receivedAt()).isEqualTo(signed());
        assertThat(row.submittedAt()).isEqualTo(signed());
        assertThat(then.on(dossier).detail(EventKind.CAME_BY_POST))
                .containsEntry("Số Phiếu gửi", "EA123456789VN")
                .containsEntry("Biên bản giao nhận ký lúc", "10:15 ngày 20/11/2026");

        accept(dossier, "EA123456789VN").orThrow();
        assertThat(then.on(dossier).told(EventKind.CAME_BY_POST)).as("once").isOne();
    }

    @Test
    void without_the_number_of_its_slip_it_is_not_taken_in() {
        var dossier = DossierId.next();
        var refusal = ((Outcome.Refused<IntakeResult>) accept(dossier, null)).refusal();
        assertThat(refusal.fields()).containsKey("postalSlip");
        assertThat(register.find(dossier)).as("nothing is kept").isEmpty();
    }

    @Test
    void the_page_asks_for_the_number() {
        assertThat(http.browser(DESK)
                        .get("/desk/intake/procedure?procedure=birth-registration")
                        .text())
                .contains("Số Phiếu gửi", "name=\"postalSlip\"");
    }

    private static Instant signed() {
        return LocalDateTime.parse("2026-11-20T10:15").atZone(Vietnam.ZONE).toInstant();
    }

    private Outcome<IntakeResult> accept(DossierId dossier, String slip) {
        var person = new Party("Lò Thị Gửi", null, "Xã Thanh Quang", "0912345678", "gui@example.vn");
        return time.as(
                DESK,
                () -> intakeDesk.accept(
                        new IntakeForm(
                                dossier,
                                new ProcedureKey("birth-registration"),
                                "ordinary",
                                new AuthorityId("xa-thanh-quang"),
                                Channel.POST,
                                ReturnMode.POST,
                                person,
                                person,
                                person,
                                null,
                                signed(),
                                null,
                                new IntakeNotes(Set.of("declaration", "identity-paper"), Set.of(), Set.of()),
                                NoScanReason.values()[0],
                                null),
                        List.of(),
                        new IntakeExtras(null, null, Set.of(), slip)));
    }
}
