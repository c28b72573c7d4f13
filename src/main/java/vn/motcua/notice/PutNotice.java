package vn.motcua.notice;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.messaging.Outbox;
import vn.motcua.messaging.OutgoingMessage;
import vn.motcua.shared.TransactionClock;

/**
 * Chooses the way by which an applicant is told and puts the notice for sending, in the caller's transaction. A way that
 * failed for a dossier is not the first choice again, until its data are corrected.
 */
@Component
class PutNotice {

    private final Notices notices;
    private final Reach reach;
    private final TellOfficials tellOfficials;
    private final Outbox outbox;
    private final TransactionClock clock;

    PutNotice(Notices notices, Reach reach, TellOfficials tellOfficials, Outbox outbox, TransactionClock clock) {
        this.notices = notices;
        this.reach = reach;
        this.tellOfficials = tellOfficials;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One thing for each of these dossiers; where none can be told and must know, the desk is asked to call. */
    void tell(Map<Dossier, NoticeKind> things) {
        if (things.isEmpty()) {
            return;
        }
        var spent = notices.spent(things.keySet().stream().map(Dossier::id).toList());
        var chosen = things.entrySet().stream()
                .map(thing -> chosen(
                        thing.getKey(),
                        thing.getValue(),
                        spent.getOrDefault(thing.getKey().id(), Set.of())))
                .toList();
        var added = notices.add(chosen);
        var fresh =
                chosen.stream().filter(notice -> added.contains(notice.id())).toList();
        outbox.putAll(messages(fresh));
        fresh.stream()
                .filter(notice ->
                        notice.state() != NoticeState.PUT && notice.kind().mustReach())
                .forEach(notice -> tellOfficials.applicantUntold(notice, notice.reason()));
    }

    /** The way by which the same thing would go after this one; empty if no untried one is left. */
    Optional<NoticeChannel> next(Notice before, Dossier dossier) {
        return reach.first(dossier, tried(before));
    }

    /** @return the way by which the same thing goes now; empty if no untried one is left */
    Optional<NoticeChannel> again(Notice before, Dossier dossier) {
        return next(before, dossier).map(way -> {
            var next = notice(dossier, before.kind(), before.at(), way, NoticeState.PUT, null);
            if (notices.add(List.of(next)).contains(next.id())) {
                outbox.putAll(messages(List.of(next)));
            }
            return way;
        });
    }

    private Set<NoticeChannel> tried(Notice notice) {
        var tried = EnumSet.of(notice.channel());
        notices.of(notice.dossier()).stream()
                .filter(other -> other.tellsSameAs(notice))
                .forEach(other -> tried.add(other.channel()));
        tried.addAll(notices.spent(List.of(notice.dossier())).getOrDefault(notice.dossier(), Set.of()));
        return tried;
    }

    /** The way by which something goes now; empty if none is left that has not failed. */
    Optional<NoticeChannel> wayNow(Dossier dossier) {
        return reach.first(dossier, notices.spent(List.of(dossier.id())).getOrDefault(dossier.id(), Set.of()));
    }

    /** @param tried in how many ways it was tried before: the same way once more is another message */
    void anew(Notice untold, Dossier dossier, NoticeChannel way, int tried) {
        var id = OutgoingMessage.idOf(dossier.id(), untold.kind(), untold.at(), way, tried);
        var next = List.of(notice(id, dossier, untold.kind(), untold.at(), way, NoticeState.PUT, null));
        notices.add(next);
        outbox.putAll(messages(next));
    }

    private Notice chosen(Dossier dossier, NoticeKind kind, Set<NoticeChannel> spent) {
        var at = clock.instant();
        return reach.first(dossier, spent)
                .or(() -> reach.first(dossier, Set.of()))
                .map(way -> notice(dossier, kind, at, way, NoticeState.PUT, null))
                .orElseGet(() -> notice(
                        dossier,
                        kind,
                        at,
                        reach.wanted(),
                        reach.addressed(dossier) ? NoticeState.NOT_CONFIGURED : NoticeState.NO_ADDRESS,
                        reach.whyNot(dossier)));
    }

    private Notice notice(
            Dossier dossier, NoticeKind kind, Instant at, NoticeChannel way, NoticeState state, String reason) {
        return notice(idOf(dossier.id(), kind, at, way), dossier, kind, at, way, state, reason);
    }

    private Notice notice(
            UUID id,
            Dossier dossier,
            NoticeKind kind,
            Instant at,
            NoticeChannel way,
            NoticeState state,
            String reason) {
        return new Notice(
                id,
                dossier.id(),
                kind,
                way,
                state,
                at,
                clock.instant(),
                null,
                dossier.receivingAuthority(),
                null,
                reason);
    }

    /** A mail's has no way in it: it is what it was when there was no other. */
    static UUID idOf(DossierId dossier, NoticeKind kind, Instant at, NoticeChannel way) {
        return way == NoticeChannel.MAIL
                ? OutgoingMessage.idOf(dossier, kind, at)
                : OutgoingMessage.idOf(dossier, kind, at, way);
    }

    private static Collection<OutgoingMessage> messages(Collection<Notice> notices) {
        return notices.stream()
                .filter(notice -> notice.state() == NoticeState.PUT)
                .map(notice -> new OutgoingMessage(
                        notice.id(),
                        notice.channel().partner(),
                        notice.kind().name(),
                        notice.dossier().toString(),
                        JsonNodeFactory.instance
                                .objectNode()
                                .put(MailPartner.NOTICE, notice.id().toString())))
                .toList();
    }
}
