package vn.motcua.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Vietnam;

/**
 * What the register knows of the thing a notice tells. Of persons it says nothing: whoever reads a mail over a shoulder
 * learns the dossier's code and the procedure's name.
 */
@Component
class NoticeFacts {

    /** What a line of the history calls a fact. */
    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("Lý do", "reason"),
            Map.entry("Trường", "fields"),
            Map.entry("Giấy tờ", "papers"),
            Map.entry("Bổ sung trước", "until"),
            Map.entry("Thông báo nộp tiền", "payment"),
            Map.entry("Khoản phải nộp", "items"),
            Map.entry("Tổng số tiền", "total"),
            Map.entry("Nơi nộp", "payTo"),
            Map.entry("Hạn nộp", "payBy"),
            Map.entry("Hẹn trả mới", "due"),
            Map.entry("Hẹn trả cũ", "former"),
            Map.entry("Từ", "from"),
            Map.entry("Đến", "to"),
            Map.entry("Số hiệu bưu gửi", "tracking"),
            Map.entry("Dự kiến phát trước", "expected"),
            Map.entry("Phần không thực hiện được", "parts"),
            Map.entry("Việc cần làm", "todo"),
            Map.entry("Đã chờ", "waited"),
            Map.entry("Tải được đến hết", "until"),
            Map.entry("Cách trả", "manner"),
            Map.entry("Căn cứ", "basis"),
            Map.entry("Quyết định", "decision"),
            Map.entry("Phí, lệ phí", "fees"));

    private final DossierRegister register;
    private final DossierEvents events;
    private final DossierLaw law;
    private final Authorities authorities;
    private final ObjectProvider<ResultAddresses> addresses;

    NoticeFacts(
            DossierRegister register,
            DossierEvents events,
            DossierLaw law,
            Authorities authorities,
            ObjectProvider<ResultAddresses> addresses) {
        this.register = register;
        this.events = events;
        this.law = law;
        this.authorities = authorities;
        this.addresses = addresses;
    }

    /** By the placeholder's name. */
    Map<String, String> of(Notice notice) {
        var dossier = register.get(notice.dossier());
        var facts = new HashMap<String, String>();
        common(dossier, notice.at(), facts);
        promised(notice.kind(), dossier).ifPresent(due -> facts.put("due", Vietnam.minuteOfDay(due)));
        if (notice.kind() == NoticeKind.RESULT_LINK) {
            addresses
                    .orderedStream()
                    .flatMap(known -> known.of(dossier.id(), notice.at()).stream())
                    .findFirst()
                    .ifPresent(address -> facts.put("link", address));
        }
        lineOf(notice).detail().forEach((label, text) -> {
            if (FACTS.containsKey(label)) {
                facts.put(FACTS.get(label), text);
            }
        });
        return facts;
    }

    private void common(Dossier dossier, Instant at, Map<String, String> facts) {
        var authority = authorities.find(dossier.homeDesk()).orElseThrow();
        var desk = authority.deskName();
        facts.put("dossier", reference(dossier));
        facts.put("procedure", law.procedureOf(dossier).name());
        facts.put("agency", authority.name());
        facts.put("desk", desk);
        facts.put("where", authority.address() == null ? desk : desk + ", " + authority.address());
        facts.put("contact", contact(authority));
        facts.put("call", ShortTexts.number(authority.phone()));
        facts.put("day", day(at));
    }

    /** Where it is no fact of the line itself. */
    private static Optional<Instant> promised(NoticeKind kind, Dossier dossier) {
        return switch (kind) {
            case ACCEPTED -> Optional.of(dossier.originalDueAt());
            case RESULT_EARLY_AT_DESK, RESULT_EARLY_BY_POST, RESULT_EARLY_ELECTRONIC -> Optional.of(dossier.dueAt());
            default -> Optional.empty();
        };
    }

    static String reference(Dossier dossier) {
        return dossier.code() == null
                ? "nộp ngày " + day(dossier.receivedAt())
                : dossier.code().value();
    }

    private static String contact(Authority authority) {
        var phone = authority.phone() == null ? null : "điện thoại " + authority.phone();
        var known =
                Stream.of(authority.address(), phone).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return known.isEmpty() ? authority.name() : known;
    }

    private static String day(Instant at) {
        return Vietnam.day(LocalDate.ofInstant(at, Vietnam.ZONE));
    }

    private DossierEvents.Line lineOf(Notice notice) {
        return events.of(notice.dossier()).stream()
                .filter(line ->
                        line.kind() == notice.kind().event() && line.at().equals(notice.at()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no line of the history for notice " + notice.id()));
    }
}
