package vn.motcua.paper;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.dossier.DossierId;
import vn.motcua.paper.HandOverSheet.Direction;
import vn.motcua.shared.Vietnam;

/** The marks of a dossier's papers, apart from those of its tasks, as the control sheet words them. */
record PaperMarks(DossierId dossier, List<HandOverSheet> sheets) {

    /** Null where none were given to a unit, else each time they were. */
    String toUnit() {
        return worded("Giấy: ", sheets.stream().filter(sheet -> sheet.direction() == Direction.TO_UNIT));
    }

    /** Null where none went back to the desk in that time; {@code until} is exclusive. */
    String toDesk(Instant from, Instant until) {
        return worded(
                "Giấy về một cửa: ",
                sheets.stream()
                        .filter(sheet -> sheet.direction() == Direction.TO_DESK)
                        .filter(sheet ->
                                !sheet.madeAt().isBefore(from) && sheet.madeAt().isBefore(until)));
    }

    private String worded(String begin, Stream<HandOverSheet> given) {
        var marks = given.map(this::worded).collect(Collectors.joining("; "));
        return marks.isEmpty() ? null : begin + marks;
    }

    private String worded(HandOverSheet sheet) {
        var given = "giao " + Vietnam.minute(sheet.madeAt());
        return sheet.papers().stream()
                .filter(paper -> paper.dossier().equals(dossier))
                .map(HandOverSheet.Paper::takenAt)
                .filter(Objects::nonNull)
                .map(taken -> given + ", nhận " + Vietnam.minute(taken))
                .findFirst()
                .orElse(given + ", chưa nhận");
    }
}
