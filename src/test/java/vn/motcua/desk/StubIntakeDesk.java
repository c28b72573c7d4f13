package vn.motcua.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.authority.AuthorityId;
import vn.motcua.calendar.DueDate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Remembers what the page handed in and answers as told. */
class StubIntakeDesk implements IntakeDesk {

    static final DueDate DUE = new DueDate(
            OffsetDateTime.parse("2026-04-27T17:00:00+07:00"),
            List.of(
                    new DueDate.DayNote(LocalDate.of(2026, 4, 24), "0", "Ngày tiếp nhận không tính"),
                    new DueDate.DayNote(LocalDate.of(2026, 4, 25), "0", "Thứ Bảy"),
                    new DueDate.DayNote(LocalDate.of(2026, 4, 26), "0", "Chủ nhật; Giỗ Tổ Hùng Vương"),
                    new DueDate.DayNote(LocalDate.of(2026, 4, 27), "1", "Ngày làm việc")));

    final List<IntakeForm> registered = new ArrayList<>();
    final List<IntakeForm> accepted = new ArrayList<>();
    final List<IntakePaper> papers = new ArrayList<>();
    final List<Instant> asked = new ArrayList<>();
    Refusal refusal;

    @Override
    public Optional<String> outsideHours(AuthorityId desk, Instant receivedAt) {
        return Optional.empty();
    }

    @Override
    public Outcome<DueDate> previewDue(
            ProcedureKey procedure, String caseKey, AuthorityId competent, Instant receivedAt) {
        asked.add(receivedAt);
        return refusal == null ? Outcome.done(DUE) : Outcome.refused(refusal);
    }

    @Override
    public Outcome<IntakeResult> register(IntakeForm form, List<IntakePaper> handedIn, IntakeExtras extras) {
        registered.add(form);
        papers.addAll(handedIn);
        return refusal == null ? Outcome.done(new IntakeResult(form.id(), null, null, null)) : Outcome.refused(refusal);
    }

    @Override
    public Outcome<IntakeResult> accept(IntakeForm form, List<IntakePaper> handedIn, IntakeExtras extras) {
        accepted.add(form);
        papers.addAll(handedIn);
        return refusal == null
                ? Outcome.done(new IntakeResult(form.id(), new DossierCode("000.00.15.H23-260424-0001"), DUE, null))
                : Outcome.refused(refusal);
    }
}
