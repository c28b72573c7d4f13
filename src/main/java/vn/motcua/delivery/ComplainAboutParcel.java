package vn.motcua.delivery;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Khiếu nại bưu chính: within six months of the end of transit; the carrier settles it in five working days within a
 * province, seven between provinces (TT 17/2017/TT-BTTTT). What came of it, compensation included, is recorded.
 */
@Component
public class ComplainAboutParcel {

    private static final long MOST_COMPENSATION = 1_000_000_000;

    private final DeskParcels desk;
    private final Parcels parcels;
    private final ParcelComplaints complaints;
    private final ParcelLimits limits;
    private final DossierRegister register;
    private final DossierLaw law;
    private final DossierEvents history;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    ComplainAboutParcel(
            DeskParcels desk,
            Parcels parcels,
            ParcelComplaints complaints,
            ParcelLimits limits,
            DossierRegister register,
            DossierLaw law,
            DossierEvents history,
            CurrentOfficial current,
            TransactionClock clock) {
        this.desk = desk;
        this.parcels = parcels;
        this.complaints = complaints;
        this.limits = limits;
        this.register = register;
        this.law = law;
        this.history = history;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param number the carrier's, of a parcel that may have ended long ago
     * @return the tracking number, or why there is nothing to complain about
     */
    @Transactional
    public Outcome<String> complain(String number, String typed) {
        var official = current.get();
        var parcel = Optional.ofNullable(PlainText.line(number))
                .flatMap(wanted -> desk.numbered(HandOverParcels.desks(official), wanted.toUpperCase(Locale.ROOT)))
                .flatMap(line -> parcels.locked(line.id()));
        if (parcel.isEmpty()) {
            return Outcome.refused(Refusal.refused("Một cửa này không gửi bưu gửi nào có số hiệu ấy."));
        }
        var about = parcel.get();
        var grounds = PlainText.line(typed);
        if (grounds == null || grounds.length() < 10 || grounds.length() > 1000) {
            return Outcome.refused(Refusal.invalid("Ghi nội dung khiếu nại, từ 10 đến 1000 ký tự."));
        }
        var dossier = register.get(about.dossier());
        var months = law.parameter(dossier, "postal.complaintMonths").integer();
        var last = LocalDate.ofInstant(about.dueAt(), Vietnam.ZONE).plusMonths(months);
        var now = clock.instant();
        if (LocalDate.ofInstant(now, Vietnam.ZONE).isAfter(last)) {
            return Outcome.refused(Refusal.wrongMoment(
                    "Đã quá hạn khiếu nại: %d tháng kể từ khi hết thời gian toàn trình, đến hết ngày %s."
                            .formatted(months, Vietnam.day(last))));
        }
        var settleBy = limits.settleBy(dossier, about.carriage().zone(), now);
        if (!complaints.add(UUID.randomUUID(), about, grounds, now, official.id(), settleBy)) {
            return Outcome.refused(Refusal.wrongMoment("Bưu gửi này đang có một khiếu nại chưa giải quyết."));
        }
        var detail = new LinkedHashMap<String, String>();
        detail.put("Số hiệu bưu gửi", about.trackingNumber());
        detail.put("Nội dung", grounds);
        detail.put("Bưu chính phải giải quyết trước", Vietnam.minuteOfDay(settleBy));
        history.append(about.dossier(), EventKind.PARCEL_COMPLAINED, detail);
        return Outcome.done(about.trackingNumber());
    }

    /** @param compensation paid by the carrier, in đồng; 0 for none */
    @Transactional
    public Outcome<String> settle(UUID id, String typed, long compensation) {
        var official = current.get();
        var found = complaints.find(HandOverParcels.desks(official), id);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.notFound("Không có khiếu nại này."));
        }
        var outcome = PlainText.line(typed);
        if (outcome == null || outcome.length() < 10 || outcome.length() > 1000) {
            return Outcome.refused(Refusal.invalid("Ghi kết quả giải quyết, từ 10 đến 1000 ký tự."));
        }
        if (compensation < 0 || compensation > MOST_COMPENSATION) {
            return Outcome.refused(
                    Refusal.invalid("Tiền bồi thường từ 0 đến %s.".formatted(Vietnam.dong(MOST_COMPENSATION))));
        }
        if (!complaints.settle(id, outcome, compensation, clock.instant(), official.id())) {
            return Outcome.refused(Refusal.wrongMoment("Khiếu nại này đã giải quyết."));
        }
        var detail = new LinkedHashMap<String, String>();
        detail.put("Số hiệu bưu gửi", found.get().trackingNumber());
        detail.put("Kết quả", outcome);
        detail.put("Bồi thường", Vietnam.dong(compensation));
        if (clock.instant().isAfter(found.get().settleBy())) {
            detail.put(
                    "Thời hạn",
                    "Giải quyết sau hạn " + Vietnam.minuteOfDay(found.get().settleBy()));
        }
        history.append(found.get().dossier(), EventKind.PARCEL_COMPLAINT_SETTLED, detail);
        return Outcome.done(found.get().trackingNumber());
    }
}
