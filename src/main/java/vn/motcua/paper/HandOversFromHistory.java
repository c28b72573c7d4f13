package vn.motcua.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.delay.LateStep;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.paper.HandOverLine.Standing;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Vietnam;

/**
 * Reads the hand-overs out of a dossier's history, where there is no record of its work. A step for which a delay was noted was late; of the others only the
 * signature can be told to have been early, by the day it was due.
 */
@Component
class HandOversFromHistory {

    private final DossierEvents events;
    private final DelayExplanations delays;
    private final Authorities authorities;

    HandOversFromHistory(DossierEvents events, DelayExplanations delays, Authorities authorities) {
        this.events = events;
        this.delays = delays;
        this.authorities = authorities;
    }

    List<HandOverLine> of(Dossier dossier) {
        var units = new Units(dossier);
        var history = events.of(dossier.id());
        var lines = new ArrayList<HandOverLine>();
        for (int index = 0; index < history.size(); index++) {
            var rest = history.subList(index + 1, history.size());
            units.handOver(history.get(index), rest).ifPresent(lines::add);
        }
        return lines;
    }

    /** Who gives to whom in this dossier. */
    private final class Units {

        private final Dossier dossier;
        private final String desk;
        private final String specialist;
        private final String leader;

        Units(Dossier dossier) {
            this.dossier = dossier;
            var receiving = find(dossier.receivingAuthority());
            var competent = find(dossier.competentAuthority()).name();
            this.desk = receiving.desk() == null ? receiving.name() : receiving.desk();
            this.specialist = "Bộ phận chuyên môn, " + competent;
            this.leader = "Lãnh đạo " + competent;
        }

        Optional<HandOverLine> handOver(DossierEvents.Line line, List<DossierEvents.Line> rest) {
            return Optional.ofNullable(
                    switch (line.kind()) {
                        case ACCEPTED ->
                            line(line, desk, specialist, by(rest, EventKind.PROCESSING_STARTED), standing(Step.INTAKE));
                        case HANDED_OVER ->
                            line(line, line.detail().get("Từ"), line.detail().get("Đến"), null, standing(Step.INTAKE));
                        case SENT_TO_DESK ->
                            line(line, specialist, desk, by(rest, EventKind.CORRECTED), Standing.ON_TIME);
                        case CORRECTED -> line(line, desk, specialist, by(rest, EventKind.REVIEWED), Standing.ON_TIME);
                        case REVIEWED ->
                            line(line, specialist, leader, by(rest, EventKind.SIGNED), standing(Step.REVIEW));
                        case SUPPLEMENT_ASKED ->
                            inReview(line) ? line(line, specialist, desk, null, standing(Step.REVIEW)) : null;
                        case SUPPLEMENTED, SUPPLEMENT_EXPIRED ->
                            inReview(line)
                                    ? line(line, desk, specialist, by(rest, EventKind.REVIEWED), Standing.ON_TIME)
                                    : null;
                        case SENT_BACK ->
                            line(line, leader, specialist, by(rest, EventKind.REVIEWED), standing(Step.SIGNING));
                        case SIGNED -> line(line, leader, desk, by(rest, EventKind.RETURNED), whole());
                        case RETURNED ->
                            line(
                                    line,
                                    desk,
                                    "Người nhận kết quả",
                                    line.detail().get("Người nhận"),
                                    standing(Step.RETURN));
                        default -> null;
                    });
        }

        private boolean inReview(DossierEvents.Line line) {
            return dossier.acceptedAt() != null && line.at().isAfter(dossier.acceptedAt());
        }

        private HandOverLine line(
                DossierEvents.Line line, String giver, String receiver, String receiverName, Standing standing) {
            return new HandOverLine(
                    giver,
                    line.official(),
                    receiver,
                    receiverName,
                    line.at(),
                    standing,
                    line.detail().get("Lý do"));
        }

        private Standing standing(Step step) {
            return late(delay -> delay.equals(LateStep.of(step))) ? Standing.LATE : Standing.ON_TIME;
        }

        private Standing whole() {
            if (dossier.processedAt() == null) {
                return standing(Step.SIGNING);
            }
            if (dossier.processedAt().isAfter(dossier.dueAt())) {
                return Standing.LATE;
            }
            return day(dossier.processedAt()).isBefore(day(dossier.dueAt())) ? Standing.EARLY : Standing.ON_TIME;
        }

        private boolean late(Predicate<LateStep> step) {
            return delays.of(dossier.id()).stream().anyMatch(delay -> step.test(delay.step()));
        }
    }

    private static LocalDate day(java.time.Instant moment) {
        return LocalDate.ofInstant(moment, Vietnam.ZONE);
    }

    private static String by(List<DossierEvents.Line> rest, EventKind kind) {
        return rest.stream()
                .filter(line -> line.kind() == kind)
                .map(DossierEvents.Line::official)
                .findFirst()
                .orElse(null);
    }

    private Authority find(AuthorityId id) {
        return authorities.find(id).orElseThrow();
    }
}
