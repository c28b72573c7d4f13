package vn.motcua.interop;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Official;
import vn.motcua.dossier.DossierRegister;

/** CapNhatTienDoHoSoMC: one step of a dossier's way; with the acceptance goes the receipt, with a change another. */
@Component
class ReportProgress implements PortalService {

    private final DossierRegister register;
    private final Words words;
    private final ReceiptForPortal receipt;

    ReportProgress(DossierRegister register, Words words, ReceiptForPortal receipt) {
        this.register = register;
        this.words = words;
        this.receipt = receipt;
    }

    @Override
    public String name() {
        return PROGRESS;
    }

    @Override
    public ObjectNode body(News news) {
        var dossier = register.get(news.dossier());
        var official = words.official(news.official());
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("MaHoSo", news.numberOf(dossier))
                .put("MaHoSoQuocGia", dossier.portalCode())
                .put("NguoiXuLy", official.map(Official::fullName).orElse("Hệ thống Một Cửa"))
                .put("ChucDanh", official.map(Official::title).orElse(null))
                .put("ThoiDiemXuLy", PortalTime.write(news.at()))
                .put("PhongBanXuLy", words.name(news.competent()))
                .put("NoiDungXuLy", words.inWords(news))
                .put("TrangThai", NationalStatus.of(news.status()))
                .put("NgayBatDau", PortalTime.write(dossier.receivedAt()))
                .put("NgayKetThucTheoQuyDinh", PortalTime.write(news.dueAt()));
        receipt.of(dossier, news).ifPresent(file -> body.set("GiayTiepNhan", file));
        return body;
    }
}
