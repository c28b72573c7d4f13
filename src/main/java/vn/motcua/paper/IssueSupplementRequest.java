package vn.motcua.paper;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.paper.Letterheads.Issuer;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.shared.Outcome;

/** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (Mẫu 02): by the desk, whoever found what is missing. */
@Component
public class IssueSupplementRequest {

    private final IssuePaper issuePaper;
    private final DossierRegister register;
    private final DossierLaw law;
    private final Authorities authorities;

    IssueSupplementRequest(IssuePaper issuePaper, DossierRegister register, DossierLaw law, Authorities authorities) {
        this.issuePaper = issuePaper;
        this.register = register;
        this.law = law;
        this.authorities = authorities;
    }

    /** Refused where a fact is missing, which it names. */
    @Transactional
    public Outcome<Paper> issue(SupplementRequest asked) {
        var dossier = register.get(asked.dossier());
        var authority = authorities
                .find(dossier.receivingAuthority(), issuePaper.today())
                .orElseThrow();
        var documents = law.procedureOf(dossier).documents().stream()
                .filter(document -> asked.documents().contains(document.key()))
                .toList();
        var officer =
                authorities.official(asked.askedBy()).map(Official::fullName).orElse(null);
        var desk = Issuer.desk(authority);
        return issuePaper.issue(
                PaperKind.SUPPLEMENT_REQUEST,
                dossier,
                desk,
                blank -> new SupplementPage(
                        blank.head(),
                        blank.request(),
                        desk.name(),
                        items(documents, asked.otherDocument(), blank.text()),
                        blank.text().required("Lý do", asked.reason()),
                        blank.text().optional("Căn cứ", asked.legalBasis()),
                        blank.text()
                                .required(
                                        "Thời hạn bổ sung",
                                        asked.dueAt() == null ? null : Wording.moment(asked.dueAt())),
                        desk.name(),
                        blank.text().orByHand("Số điện thoại bộ phận một cửa", authority.phone()),
                        Signature.asPerson("NGƯỜI HƯỚNG DẪN", officer, blank.text())));
    }

    private static List<SupplementPage.Item> items(List<RequiredDocument> documents, String other, PaperText text) {
        text.required("Giấy tờ cần bổ sung", documents.isEmpty() && other == null ? null : documents.size());
        var items = new ArrayList<SupplementPage.Item>();
        for (var document : documents) {
            items.add(new SupplementPage.Item(
                    String.valueOf(items.size() + 1),
                    text.required("Tên giấy tờ " + (items.size() + 1), document.name()),
                    document.form().label(),
                    Wording.count(document.count())));
        }
        if (other != null) {
            items.add(new SupplementPage.Item(
                    String.valueOf(items.size() + 1),
                    text.required("Tên giấy tờ khác", other),
                    "Ngoài thành phần đã công bố",
                    Wording.count(1)));
        }
        return items;
    }
}
