package vn.motcua.archive;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.PapersAlreadyHeld;
import vn.motcua.shared.Refusal;

/** Không yêu cầu nộp lại giấy tờ đã có trong Kho, unless a reason is on record (TT 01/2023/TT-VPCP; NĐ 61/2018/NĐ-CP, Điều 4). */
@Component
class AskForNothingHeld implements PapersAlreadyHeld {

    private final HeldPapers held;
    private final Demands demands;

    AskForNothingHeld(HeldPapers held, Demands demands) {
        this.held = held;
        this.demands = demands;
    }

    @Override
    public Optional<Refusal> objection(Dossier dossier, Collection<String> keys) {
        var onHand = held.find(dossier.owner().identityNumber(), keys);
        if (onHand.isEmpty()) {
            return Optional.empty();
        }
        var explained = demands.of(dossier.id());
        var names = onHand.stream()
                .filter(entry -> !explained.contains(entry.paperType()))
                .map(Entry::paperName)
                .collect(Collectors.joining("; "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.refused(
                        "Đã có trong Kho giấy tờ điện tử, không yêu cầu nộp lại: %s. Hãy lấy từ Kho ở thẻ «Hồ sơ», hoặc ghi lý do vẫn yêu cầu nộp."
                                .formatted(names)));
    }
}
