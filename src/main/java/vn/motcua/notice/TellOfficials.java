package vn.motcua.notice;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.messaging.OutgoingMessage;
import vn.motcua.paper.BookVolume;
import vn.motcua.shared.TransactionClock;

/** Báo cán bộ: leaves a line for each group that should know. */
@Component
class TellOfficials {

    private final OfficialNotices notices;
    private final DossierRegister register;
    private final DossierLaw law;
    private final Authorities authorities;
    private final TransactionClock clock;

    TellOfficials(
            OfficialNotices notices,
            DossierRegister register,
            DossierLaw law,
            Authorities authorities,
            TransactionClock clock) {
        this.authorities = authorities;
        this.notices = notices;
        this.register = register;
        this.law = law;
        this.clock = clock;
    }

    /** @param what Vietnamese, without names of citizens; which dossier it is about is put before it */
    void about(Dossier dossier, OfficialNoticeKind kind, String what, Set<String> groups) {
        var procedure = law.procedureOf(dossier).name();
        var text = "Hồ sơ %s (%s): %s".formatted(NoticeFacts.reference(dossier), procedure, what);
        var at = clock.instant();
        groups.forEach(group -> notices.add(new OfficialNotice(
                OutgoingMessage.idOf(group, dossier.id(), kind, at),
                group,
                kind,
                dossier.id(),
                null,
                text,
                at,
                null,
                null)));
    }

    /** @param what Vietnamese; which volume it is about is put before it */
    void about(BookVolume book, OfficialNoticeKind kind, String what, Set<String> groups) {
        var text = "Sổ theo dõi hồ sơ, quyển số %02d năm %d (%s): %s"
                .formatted(
                        book.volume(),
                        book.year(),
                        authorities.find(book.authority()).map(Authority::name).orElseThrow(),
                        what);
        var at = clock.instant();
        groups.forEach(group -> notices.add(new OfficialNotice(
                OutgoingMessage.idOf(group, book.authority(), book.year(), book.volume(), kind, at),
                group,
                kind,
                null,
                null,
                text,
                at,
                null,
                null)));
    }

    /**
     * Somebody of the desk must call.
     *
     * @param reason Vietnamese: why nothing reached the applicant
     */
    void applicantUntold(Notice notice, String reason) {
        var dossier = register.get(notice.dossier());
        about(
                dossier,
                OfficialNoticeKind.APPLICANT_UNTOLD,
                "chưa báo được (%s), việc «%s». Hãy báo người nộp bằng điện thoại rồi ghi cuộc gọi ở trang hồ sơ."
                        .formatted(trimmed(reason), notice.kind().label()),
                Set.of(Groups.desk(dossier)));
    }

    void operators(UUID message, String text) {
        var at = clock.instant();
        notices.add(new OfficialNotice(
                OutgoingMessage.idOf(Groups.OPERATORS, message, at),
                Groups.OPERATORS,
                OfficialNoticeKind.MESSAGE_NEEDS_PERSON,
                null,
                message,
                text,
                at,
                null,
                null));
    }

    private static String trimmed(String reason) {
        return reason.replaceFirst("[.\\s]+$", "");
    }
}
