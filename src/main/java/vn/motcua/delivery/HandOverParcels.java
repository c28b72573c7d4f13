package vn.motcua.delivery;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Official;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Giao bưu gửi: the desk puts parcels on a sheet, the carrier's clerk counts them and marks it. Transit runs from the
 * clerk's mark (TT 17/2017/TT-BTTTT Art 7: J is the day on the Phiếu gửi).
 */
@Component
public class HandOverParcels {

    private static final int MOST = 100;
    private static final long MOST_CASH = 100_000_000;
    private static final Refusal NOT_WAITING = Refusal.wrongMoment(
            "Có bưu gửi không còn chờ giao: đã giao, hoặc không phải của một cửa này. Mời tải lại trang.");

    private final DeskParcels desk;
    private final PostalHandOvers book;
    private final Parcels parcels;
    private final ParcelLimits limits;
    private final ParcelWork work;
    private final DossierRegister register;
    private final DossierEvents history;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    HandOverParcels(
            DeskParcels desk,
            PostalHandOvers book,
            Parcels parcels,
            ParcelLimits limits,
            ParcelWork work,
            DossierRegister register,
            DossierEvents history,
            CurrentOfficial current,
            TransactionClock clock) {
        this.desk = desk;
        this.book = book;
        this.parcels = parcels;
        this.limits = limits;
        this.work = work;
        this.register = register;
        this.history = history;
        this.current = current;
        this.clock = clock;
    }

    /** The authorities for whose desk the official works. */
    public static Set<AuthorityId> desks(Official official) {
        return official.answering()
                .filter(post -> post.role() == Role.ONE_STOP_DESK)
                .map(Post::authority)
                .collect(Collectors.toSet());
    }

    /** @param cash by parcel, what the carrier is to collect for the agency, in đồng; 0 for nothing */
    @Transactional
    public Outcome<PostalHandOver> give(Map<UUID, Long> cash) {
        if (cash.isEmpty() || cash.size() > MOST) {
            return Outcome.refused(Refusal.invalid("Chọn từ 1 đến %d bưu gửi.".formatted(MOST)));
        }
        if (cash.values().stream().anyMatch(amount -> amount < 0 || amount > MOST_CASH)) {
            return Outcome.refused(Refusal.invalid("Tiền thu hộ từ 0 đến %s.".formatted(Vietnam.dong(MOST_CASH))));
        }
        var official = current.get();
        var ours = desks(official);
        var theirs = cash.keySet().stream()
                .anyMatch(parcel -> desk.find(ours, parcel).isEmpty());
        if (theirs) {
            return Outcome.refused(NOT_WAITING);
        }
        lock(cash.keySet());
        var waiting = desk.toHandOver(ours, cash.keySet());
        var desks = new HashSet<>(waiting.stream().map(DeskParcels.Line::desk).toList());
        if (waiting.size() != cash.size()) {
            return Outcome.refused(NOT_WAITING);
        }
        if (desks.size() > 1) {
            return Outcome.refused(Refusal.invalid("Mỗi biên bản chỉ có bưu gửi của một bộ phận một cửa."));
        }
        var now = clock.instant();
        var year = LocalDate.ofInstant(now, Vietnam.ZONE).getYear();
        var of = desks.iterator().next();
        var id = UUID.randomUUID();
        var ordered = new LinkedHashMap<UUID, Long>();
        waiting.forEach(line -> ordered.put(line.id(), cash.get(line.id())));
        book.add(id, of, book.nextNumber(of, year), year, now, official.id(), ordered);
        return Outcome.done(book.find(id).orElseThrow());
    }

    /** In one order whoever does it. */
    private void lock(Set<UUID> chosen) {
        chosen.stream().sorted().forEach(parcels::locked);
    }

    /** @param clerk full name of who counted and took them */
    @Transactional
    public Outcome<PostalHandOver> take(UUID id, String clerk) {
        var official = current.get();
        var sheet = book.find(id).filter(known -> desks(official).contains(known.desk()));
        if (sheet.isEmpty()) {
            return Outcome.refused(Refusal.notFound("Không có biên bản giao nhận này."));
        }
        if (clerk(clerk) instanceof Outcome.Refused<String> refused) {
            return Outcome.refused(refused.refusal());
        }
        var name = clerk(clerk).orThrow();
        if (!book.take(id, name, clock.instant(), official.id())) {
            return Outcome.refused(Refusal.wrongMoment("Nhân viên bưu chính đã ký nhận biên bản này."));
        }
        sheet.get().lines().forEach(line -> handed(line, sheet.get().label(), name));
        return Outcome.done(book.find(id).orElseThrow());
    }

    /** Full name of the carrier's clerk, as typed. */
    static Outcome<String> clerk(String typed) {
        var name = PlainText.line(typed);
        return name == null || name.length() < 2 || name.length() > 100
                ? Outcome.refused(Refusal.invalid("Ghi họ tên nhân viên bưu chính đã đếm và nhận, 2–100 ký tự."))
                : Outcome.done(name);
    }

    private void handed(PostalHandOver.Line line, String sheet, String clerk) {
        var parcel = parcels.locked(line.parcel()).orElseThrow();
        if (parcel.underWay()) {
            var due = limits.due(register.get(line.dossier()), clock.instant());
            parcels.agree(parcel.id(), due, parcel.carriage());
            work.followUntil(line.dossier(), due);
        }
        var detail = new LinkedHashMap<String, String>();
        detail.put("Biên bản", sheet);
        detail.put("Nhân viên bưu chính", clerk);
        detail.put("Số hiệu bưu gửi", line.trackingNumber());
        if (line.cash() > 0) {
            detail.put("Thu hộ", Vietnam.dong(line.cash()));
        }
        history.append(line.dossier(), EventKind.PARCEL_HANDED_OVER, detail);
    }
}
