package vn.motcua.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Vietnam;

/** What an applicant was told, for those who read the dossier. */
@Component
public class ToldThings {

    private final Notices notices;
    private final ResendNotice resendNotice;
    private final Authorities authorities;

    ToldThings(Notices notices, ResendNotice resendNotice, Authorities authorities) {
        this.notices = notices;
        this.resendNotice = resendNotice;
        this.authorities = authorities;
    }

    /** What the applicant does not know yet first, each part newest first. */
    public List<Told> of(DossierId dossier) {
        var things = new LinkedHashMap<String, List<Notice>>();
        notices.of(dossier)
                .forEach(notice -> things.computeIfAbsent(notice.kind() + " " + notice.at(), thing -> new ArrayList<>())
                        .add(notice));
        if (things.isEmpty()) {
            return List.of();
        }
        var way = resendNotice.offered(dossier).map(NoticeChannel::label).orElse(null);
        return things.values().stream()
                .map(ways -> told(ways, way))
                .sorted(Comparator.comparing(Told::told).thenComparing(Told::at, Comparator.reverseOrder()))
                .toList();
    }

    private Told told(List<Notice> ways, String way) {
        var first = ways.get(0);
        var told = ways.stream().anyMatch(one -> one.state() == NoticeState.SENT);
        var underWay = ways.stream().anyMatch(one -> one.state() == NoticeState.PUT);
        return new Told(
                first.id(),
                first.kind().label(),
                time(first.at()),
                told,
                underWay,
                told || underWay ? null : way,
                ways.stream().map(this::way).toList());
    }

    private Told.Way way(Notice notice) {
        return new Told.Way(
                notice.channel().label(),
                notice.state().label(),
                time(notice.sentAt() == null ? notice.putAt() : notice.sentAt()),
                authorities.find(notice.authority()).map(Authority::name).orElse(null),
                notice.call() == null ? null : notice.call().official(),
                detail(notice));
    }

    private static String detail(Notice notice) {
        if (notice.call() == null) {
            return notice.reason();
        }
        return notice.call().reached() == null
                ? notice.call().said()
                : notice.call().reached() + ": " + notice.call().said();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atZone(Vietnam.ZONE).toOffsetDateTime();
    }
}
