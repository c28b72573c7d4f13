package vn.motcua.desk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Official;
import vn.motcua.authority.Role;
import vn.motcua.decree.MayDecree;
import vn.motcua.delay.OutageRules;
import vn.motcua.shared.MenuLink;

/** The pages an official has besides Tasklist, in the order of the menu. */
@Component
class Menu {

    private static final MenuLink INTAKE = new MenuLink("Tiếp nhận", "/desk/intake");
    private static final MenuLink DUE = new MenuLink("Tính ngày trả", "/desk/due");
    private static final MenuLink SEARCH = new MenuLink("Tra cứu", "/desk/dossiers");
    private static final MenuLink APOLOGIES = new MenuLink("Kịp hạn", "/desk/apologies");
    private static final MenuLink BOOK = new MenuLink("Sổ theo dõi", "/desk/dossier-book");
    private static final MenuLink DELEGATIONS = new MenuLink("Ủy quyền ký", "/desk/delegations");
    private static final MenuLink CORRECTIONS = new MenuLink("Đính chính", "/desk/corrections");
    private static final MenuLink SHEETS = new MenuLink("Giao nhận", "/desk/hand-over-sheets");
    private static final MenuLink MESSAGES = new MenuLink("Thông điệp", "/desk/messages");
    private static final MenuLink DIFFERENCES = new MenuLink("Đối chiếu", "/desk/differences");
    private static final MenuLink DECREES = new MenuLink("Lịch nghỉ", "/desk/calendar-decrees");
    private static final MenuLink OUTAGES = new MenuLink("Sự cố", "/desk/outages");
    private static final MenuLink COCKPIT = new MenuLink("Cockpit", "/camunda/app/cockpit/");

    private static final MenuLink API = new MenuLink("API", "/api/docs");

    /** Whoever may hold a dossier whose days count. */
    private static final List<Role> RESOLVING = List.of(Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER);

    private final ObjectProvider<MenuLink> ofOthers;

    Menu(ObjectProvider<MenuLink> ofOthers) {
        this.ofOthers = ofOthers;
    }

    public List<MenuLink> of(Official official) {
        var links = new ArrayList<MenuLink>();
        if (official.holds(Role.ONE_STOP_DESK)) {
            links.add(INTAKE);
            links.add(DUE);
        }
        if (worksOnDossiers(official)) {
            links.add(SEARCH);
        }
        if (RESOLVING.stream().anyMatch(official::holds)) {
            links.add(APOLOGIES);
        }
        if (official.holds(Role.ONE_STOP_DESK) || official.holds(Role.CONTROLLER) || official.holds(Role.CENTRE_HEAD)) {
            links.add(BOOK);
        }
        if (DelegationReader.reads(official)) {
            links.add(DELEGATIONS);
        }
        if (CorrectionPageController.READERS.stream().anyMatch(official::holds)) {
            links.add(CORRECTIONS);
        }
        if (HandOverSheetViews.mayRead(official)) {
            links.add(SHEETS);
        }
        if (official.holds(Role.OPERATOR)) {
            links.add(MESSAGES);
            links.add(DIFFERENCES);
        }
        if (MayDecree.read(official)) {
            links.add(DECREES);
        }
        if (OutageRules.mayRead(official)) {
            links.add(OUTAGES);
        }
        if (official.holds(Role.OPERATOR)) {
            links.add(COCKPIT);
        }
        ofOthers.orderedStream().forEach(links::add);
        links.add(API);
        return links;
    }

    private static boolean worksOnDossiers(Official official) {
        return official.posts().stream().anyMatch(post -> post.role() != Role.OPERATOR && post.role() != Role.DESIGNER);
    }
}
