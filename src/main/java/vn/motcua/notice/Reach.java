package vn.motcua.notice;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.PartnerSettings;

/** By which ways an applicant can be told: what was left as address, and what this installation is connected to. */
@Component
class Reach {

    private final NoticeSettings settings;
    private final PartnerSettings partners;
    private final MailServer server;

    Reach(NoticeSettings settings, PartnerSettings partners, MailServer server) {
        this.settings = settings;
        this.partners = partners;
        this.server = server;
    }

    /** @param spent ways not to be tried */
    Optional<NoticeChannel> first(Dossier dossier, Set<NoticeChannel> spent) {
        return settings.ways().stream()
                .filter(way -> !spent.contains(way) && addressed(way, dossier) && connected(way))
                .findFirst();
    }

    /** The way that is named where there is none. */
    NoticeChannel wanted() {
        return settings.ways().get(0);
    }

    boolean addressed(Dossier dossier) {
        return settings.ways().stream().anyMatch(way -> addressed(way, dossier));
    }

    /** Vietnamese: what stands against each way. */
    String whyNot(Dossier dossier) {
        return settings.ways().stream()
                .map(way -> !addressed(way, dossier) ? missing(way) : connected(way) ? null : "chưa nối " + far(way))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean addressed(NoticeChannel way, Dossier dossier) {
        return (way == NoticeChannel.MAIL
                        ? dossier.filer().email()
                        : dossier.filer().phone())
                != null;
    }

    private boolean connected(NoticeChannel way) {
        return switch (way) {
            case MAIL -> server.connected();
            case ZALO -> partners.zalo().connected();
            case SMS -> partners.smsGateway().connected();
            case CALL -> false;
        };
    }

    private static String missing(NoticeChannel way) {
        return way == NoticeChannel.MAIL ? "không có thư điện tử" : "không có số điện thoại";
    }

    private static String far(NoticeChannel way) {
        return switch (way) {
            case MAIL -> "máy chủ thư";
            case ZALO -> "Zalo";
            case SMS -> "tổng đài tin nhắn";
            case CALL -> "điện thoại";
        };
    }
}
