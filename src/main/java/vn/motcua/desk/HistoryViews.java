package vn.motcua.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Persisted;

/** A dossier's history as its reader may see it: whoever was only let in reads of people what was written, never the words. */
@Component
class HistoryViews {

    private static final Set<EventKind> OF_PEOPLE = EnumSet.of(
            EventKind.DECLARED,
            EventKind.RECEIVER_MENDED,
            EventKind.PARCEL_MOVED,
            EventKind.PARCEL_TOLD_LATE,
            EventKind.PAPERS_GIVEN_BACK,
            EventKind.RECEIVER_CHECKED,
            EventKind.RETURNED);
    private static final Set<String> FREE_TEXT = Set.of("Lý do", "Ghi chú");

    private final OurDossiers ours;

    HistoryViews(OurDossiers ours) {
        this.ours = ours;
    }

    List<DossierView.EventView> of(Dossier dossier, List<DossierEvents.Line> lines) {
        var whole = ours.include(dossier);
        return lines.stream()
                .map(line -> new DossierView.EventView(
                        Persisted.time(line.at()),
                        line.official(),
                        line.kind().label() + detail(line, whole || !OF_PEOPLE.contains(line.kind()))))
                .toList();
    }

    private static String detail(DossierEvents.Line line, boolean whole) {
        var detail = whole
                ? line.detail().entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining("; "))
                : line.detail().keySet().stream()
                        .filter(Predicate.not(FREE_TEXT::contains))
                        .collect(Collectors.joining("; "));
        return detail.isEmpty() ? "" : " (" + detail + ")";
    }
}
