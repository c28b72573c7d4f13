package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.AuthorityId;
import vn.motcua.digitization.DigitizationStep;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.StepLedger;
import vn.motcua.digitization.rates.DigitizationRates;
import vn.motcua.digitization.rates.Rate;
import vn.motcua.digitization.rates.RatePeriod;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;

/** Rates of digitization: a scan alone makes papers complete, only the steps make them proper. */
@MotCuaTest
class DigitizationRatesTest {

    private static final List<DigitizationStep> REST = List.of(
            DigitizationStep.SIGNED, DigitizationStep.EXTRACTED, DigitizationStep.CODED, DigitizationStep.STORED);

    @Autowired
    Counter counter;

    @Autowired
    DigitizationRates rates;

    @Autowired
    DossierDocuments documents;

    @Autowired
    StepLedger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Http http;

    private DossierId proper;
    private DossierId hasty;
    private DossierId without;
    private RatePeriod period;

    @BeforeEach
    void three_dossiers_are_resolved() {
        proper = resolved("2026-11-18T08:10", "birth-notice");
        component(proper).forEach(scan -> REST.forEach(step -> write(scan, step)));
        hasty = resolved("2026-11-18T08:20", "birth-notice");
        without = resolved("2026-11-18T08:30", null);
        result(proper).forEach(scan -> write(scan, DigitizationStep.SIGNED));
        var resolvedOn = jdbc.sql("select processed_at from dossier where id = :id")
                .param("id", proper.value())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
        var day = LocalDate.ofInstant(resolvedOn, Vietnam.ZONE);
        period = new RatePeriod(
                Set.of(new AuthorityId("xa-thanh-quang")),
                day.atStartOfDay(Vietnam.ZONE).toInstant(),
                day.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant());
    }

    @Test
    void a_dossier_counts_where_it_belongs_and_what_skipped_the_steps_is_seen() {
        assertThat(behind(Rate.COMPLETE, true)).contains(proper, hasty).doesNotContain(without);
        assertThat(behind(Rate.PROPER, true)).contains(proper).doesNotContain(hasty, without);
        assertThat(behind(Rate.PROPER, false)).contains(hasty).doesNotContain(proper, without);
        assertThat(behind(Rate.RESULT, true)).contains(proper).doesNotContain(hasty, without);
        assertThat(behind(Rate.RESULT, false)).contains(hasty, without);
        assertThat(behind(Rate.BOTH, true)).contains(proper, hasty, without);
        assertThat(behind(Rate.REUSED, false)).contains(proper, hasty).doesNotContain(without);

        var figures = rates.figures(period).stream()
                .filter(one -> one.procedure().value().equals("birth-registration"))
                .findFirst()
                .orElseThrow();
        assertThat(figures.resolved()).isGreaterThanOrEqualTo(3);
        for (var rate : Rate.values()) {
            assertThat(figures.counts().get(rate).met()).as(rate.name()).isEqualTo((int) lines(rate, true).stream()
                    .filter(line -> line.procedure().equals(figures.procedure()))
                    .count());
        }
        assertThat(figures.skipped()).isPositive();
    }

    @Test
    void points_follow_the_decision() {
        assertThat(Rate.RESULT.score(3, 4)).isEqualTo(4.5);
        assertThat(Rate.BOTH.score(4, 10)).isEqualTo(2);
        assertThat(Rate.BOTH.score(9, 10)).as("full from 80 per cent").isEqualTo(4);
        assertThat(Rate.REUSED.score(0, 0)).isZero();
    }

    @Test
    void the_page_shows_the_rates_the_lists_behind_them_and_tables() {
        var chairman = http.browser("thanh-quang.chairman");
        var span = "from=%1$s&to=%1$s".formatted(LocalDate.ofInstant(period.from(), Vietnam.ZONE));

        var page = chairman.get("/desk/digitization?" + span);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Đủ thành phần", "Đúng quy trình", "Chênh lệch", "điểm", "Đăng ký khai sinh");
        assertThat(chairman.get("/desk/digitization/dossiers?" + span + "&rate=PROPER&met=false")
                        .text())
                .contains(hasty.toString())
                .doesNotContain(proper.toString());
        assertThat(chairman.get("/desk/digitization/export.csv?" + span).text())
                .contains("\"Đúng quy trình: đạt\"", "\"Đăng ký khai sinh\"");
        assertThat(chairman.get("/desk/digitization/dossiers/export.csv?" + span + "&rate=PROPER&met=false")
                        .text())
                .contains(code(hasty))
                .doesNotContain(code(proper));
        assertThat(http.browser("hai-phong.supervisor")
                        .get("/desk/digitization?" + span)
                        .text())
                .contains("Đăng ký khai sinh");
    }

    @Test
    void nobody_sees_the_rates_of_an_office_that_is_not_theirs_to_watch() {
        assertThat(http.browser("thanh-quang.desk-1").get("/desk/digitization").status())
                .isEqualTo(403);
        var stranger = http.browser("gia-loc.chairman");
        assertThat(stranger.get("/desk/digitization?authority=xa-thanh-quang").status())
                .isEqualTo(404);
        var span = "from=%1$s&to=%1$s".formatted(LocalDate.ofInstant(period.from(), Vietnam.ZONE));
        assertThat(stranger.get("/desk/digitization/dossiers?" + span + "&rate=COMPLETE&decidedBy=xa-thanh-quang")
                        .text())
                .doesNotContain(hasty.toString());
    }

    private DossierId resolved(String receivedAt, String paper) {
        var desk = counter.worker("thanh-quang.desk-1");
        var dossier = counter.given(aDossier().receivedAt(receivedAt), desk);
        if (paper != null) {
            desk.uploads(dossier, paper);
        }
        desk.accepts(dossier);
        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        return dossier;
    }

    private List<DossierDocument> component(DossierId dossier) {
        return documents.of(dossier).stream()
                .filter(document -> document.purpose() == DocumentPurpose.COMPONENT)
                .toList();
    }

    private List<DossierDocument> result(DossierId dossier) {
        return documents.of(dossier).stream()
                .filter(document -> document.purpose() == DocumentPurpose.RESULT)
                .toList();
    }

    private void write(DossierDocument scan, DigitizationStep step) {
        ledger.write(new StepLedger.Line(
                scan.id(), step, true, null, Instant.parse("2026-11-18T03:00:00Z"), scan.uploadedBy()));
    }

    private List<DossierId> behind(Rate rate, boolean met) {
        return lines(rate, met).stream().map(DigitizationRates.Line::dossier).toList();
    }

    private List<DigitizationRates.Line> lines(Rate rate, boolean met) {
        return rates.behind(period, new DigitizationRates.Behind(null, null, rate, met), 10_000);
    }

    private String code(DossierId dossier) {
        return jdbc.sql("select code from dossier where id = :id")
                .param("id", dossier.value())
                .query(String.class)
                .single();
    }
}
