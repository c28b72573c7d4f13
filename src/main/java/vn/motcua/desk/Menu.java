package vn.motcua.desk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Official;
import vn.motcua.authority.Role;
import vn.motcua.authority.Rule;
import vn.motcua.authority.RuledLink;
import vn.motcua.shared.MenuLink;

/** The pages an official has besides Tasklist, in the order of the menu. */
@Component
class Menu {

    private static final MenuLink INTAKE = new MenuLink("Tiếp nhận", "/desk/intake");
    private static final MenuLink CERTIFICATIONS = new MenuLink("Chứng thực", "/desk/certifications");
    private static final MenuLink SIGNING = new MenuLink("Ký chứng thực", "/desk/certifications/signing");
    private static final MenuLink DUE = new MenuLink("Tính ngày trả", "/desk/due");
    private static final MenuLink SEARCH = new MenuLink("Tra cứu", "/desk/dossiers");
    private static final MenuLink APOLOGIES = new MenuLink("Kịp hạn", "/desk/apologies");
    private static final MenuLink BOOK = new MenuLink("Sổ theo dõi", "/desk/dossier-book");
    private static final MenuLink DELEGATIONS = new MenuLink("Ủy quyền ký", "/desk/delegations");
    private static final MenuLink LEAVE = new MenuLink("Nghỉ, người thay", "/desk/leave");
    private static final MenuLink CORRECTIONS = new MenuLink("Đính chính", "/desk/corrections");
    private static final MenuLink CONTROL = new MenuLink("Kiểm soát", "/desk/control");
    private static final MenuLink UNCOLLECTED = new MenuLink("Chờ nhận", "/desk/uncollected");
    private static final MenuLink SERIALS = new MenuLink("Phôi", "/desk/serials");
    private static final MenuLink COORDINATION = new MenuLink("Phối hợp", "/desk/coordination");
    private static final MenuLink RATES = new MenuLink("Số hóa", "/desk/digitization");
    private static final MenuLink SCANS = new MenuLink("Bản quét", "/desk/scans");
    private static final MenuLink SHEETS = new MenuLink("Giao nhận", "/desk/hand-over-sheets");
    private static final MenuLink POST = new MenuLink("Bưu chính", "/desk/post");
    private static final MenuLink POSTAL_ACCOUNTS = new MenuLink("Đối soát bưu chính", "/desk/post/accounts");
    private static final MenuLink MESSAGES = new MenuLink("Thông điệp", "/desk/messages");
    private static final MenuLink DIFFERENCES = new MenuLink("Đối chiếu", "/desk/differences");
    private static final MenuLink DECREES = new MenuLink("Lịch nghỉ", "/desk/calendar-decrees");
    private static final MenuLink MOVES = new MenuLink("Chuyển bản", "/desk/version-moves");
    private static final MenuLink OUTAGES = new MenuLink("Sự cố", "/desk/outages");
    private static final MenuLink ACCOUNTS = new MenuLink("Tài khoản", "/desk/accounts");
    private static final MenuLink CERTIFICATES = new MenuLink("Chứng thư số", "/desk/certificates");
    private static final MenuLink COCKPIT = new MenuLink("Cockpit", "/camunda/app/cockpit/");

    private static final MenuLink API = new MenuLink("API", "/api/docs");

    private final ObjectProvider<MenuLink> ofOthers;
    private final ObjectProvider<RuledLink> ruled;
    private final LeaveLine leaveLine;

    Menu(ObjectProvider<MenuLink> ofOthers, ObjectProvider<RuledLink> ruled, LeaveLine leaveLine) {
        this.ruled = ruled;
        this.leaveLine = leaveLine;
        this.ofOthers = ofOthers;
    }

    public List<MenuLink> of(Official official) {
        var links = new ArrayList<MenuLink>();
        if (opens(ControlPageController.class, official)) {
            links.add(CONTROL);
        }
        if (opens(IntakeController.class, official)) {
            links.add(INTAKE);
            links.add(DUE);
        }
        if (opens(CertificationController.class, official)) {
            links.add(CERTIFICATIONS);
        }
        if (opens(CertificationSigningController.class, official)) {
            links.add(SIGNING);
        }
        if (opens(DossierPageController.class, official)) {
            links.add(SEARCH);
        }
        if (opens(ApologyPageController.class, official)) {
            links.add(APOLOGIES);
        }
        if (opens(DossierBookController.class, official)) {
            links.add(BOOK);
        }
        if (opens(DelegationController.class, official)) {
            links.add(DELEGATIONS);
        }
        if (opens(LeaveController.class, official)) {
            links.add(LEAVE);
        }
        if (opens(CorrectionPageController.class, official)) {
            links.add(CORRECTIONS);
        }
        if (opens(CoordinationController.class, official)) {
            links.add(COORDINATION);
        }
        if (opens(DigitizationRatesController.class, official)) {
            links.add(RATES);
        }
        if (opens(HandOverSheetController.class, official)) {
            links.add(SHEETS);
        }
        if (opens(UncollectedController.class, official)) {
            links.add(UNCOLLECTED);
        }
        if (opens(SerialController.class, official)) {
            links.add(SERIALS);
        }
        if (opens(PostController.class, official)) {
            links.add(POST);
        } else if (opens(PostalAccountController.class, official)) {
            links.add(POSTAL_ACCOUNTS);
        }
        if (opens(MessageController.class, official)) {
            links.add(MESSAGES);
            links.add(DIFFERENCES);
        }
        if (opens(ScansController.class, official)) {
            links.add(SCANS);
        }
        if (opens(DecreeController.class, official)) {
            links.add(DECREES);
        }
        if (opens(VersionMoveController.class, official)) {
            links.add(MOVES);
        }
        if (opens(OutageController.class, official)) {
            links.add(OUTAGES);
        }
        ruled.orderedStream()
                .filter(link -> opens(link.page(), official))
                .map(RuledLink::link)
                .forEach(links::add);
        if (official.holds(Role.OPERATOR)) {
            links.add(ACCOUNTS);
            links.add(CERTIFICATES);
            links.add(COCKPIT);
        }
        ofOthers.orderedStream().forEach(links::add);
        if (official.holds(Role.OPERATOR) || official.holds(Role.DESIGNER)) {
            links.add(API);
        }
        return links;
    }

    /** What whoever is signed in is told of leave, above every page; null for nothing. */
    public String leaveOf(Official official) {
        return leaveLine.of(official);
    }

    /** A page is in the menu of those whom it answers. */
    private static boolean opens(Class<?> page, Official official) {
        return Rule.of(page).filter(rule -> rule.lets(official)).isPresent();
    }
}
