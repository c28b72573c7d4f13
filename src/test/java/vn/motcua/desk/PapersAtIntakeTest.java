package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import vn.motcua.authority.AuthorityId;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.Party;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Scans;

/** What the desk hands in with the page, and what of it the register knows afterwards. */
@MotCuaTest
class PapersAtIntakeTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final Party FILER = new Party("Nguyễn Văn An", null, null, null, null);

    @Autowired
    Office office;

    @Autowired
    IntakeDesk intakeDesk;

    @Autowired
    DossierDocuments documents;

    @Autowired
    DossierEvents events;

    private final DossierId dossier = DossierId.next();

    @BeforeEach
    void the_office_is_open() {
        office.itIs("2026-11-20T09:00");
    }

    @Test
    void the_same_scan_twice_in_one_submit_is_one_paper_and_one_line_of_history() {
        var scan = paper("birth-notice", Scans.pdf());

        save(scan, scan);

        assertThat(documents.of(dossier)).hasSize(1);
        assertThat(linesOfPapers()).containsExactly("Giấy chứng sinh");
    }

    @Test
    void the_same_scan_again_later_adds_nothing_and_another_one_adds_a_line() {
        var scan = paper("birth-notice", Scans.pdf());
        save(scan);

        save(scan);
        office.itIs("2026-11-20T10:00");
        save(scan);
        assertThat(linesOfPapers()).containsExactly("Giấy chứng sinh");

        save(scan, paper("birth-notice", Scans.pdf()));
        assertThat(documents.of(dossier)).hasSize(2);
        assertThat(linesOfPapers()).containsExactly("Giấy chứng sinh", "Giấy chứng sinh");
    }

    private void save(IntakePaper... papers) {
        office.doAs(DESK, () -> intakeDesk.register(form(), List.of(papers)).orThrow());
    }

    private List<String> linesOfPapers() {
        return events.of(dossier).stream()
                .filter(line -> line.kind() == EventKind.DOCUMENT_RECEIVED)
                .map(line -> line.detail().get("Giấy tờ"))
                .toList();
    }

    private static IntakePaper paper(String key, byte[] scan) {
        return new IntakePaper(key, key + ".pdf", new ByteArrayResource(scan));
    }

    private IntakeForm form() {
        return new IntakeForm(
                dossier,
                new ProcedureKey("birth-registration"),
                "ordinary",
                new AuthorityId("xa-thanh-quang"),
                Channel.DESK,
                ReturnMode.DESK,
                FILER,
                FILER,
                FILER,
                null,
                office.now(),
                null);
    }
}
