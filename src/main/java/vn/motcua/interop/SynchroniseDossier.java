package vn.motcua.interop;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.LedgerDue;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ReturnMode;

/** DongBoHoSoMC: the dossier as a whole, in the state that the news is about. */
@Component
class SynchroniseDossier implements PortalService {

    private static final String INDIVIDUAL = "1";
    private static final String ORGANISATION = "2";

    private final DossierRegister register;
    private final DossierLaw law;
    private final LedgerDue ledgerDue;
    private final Words words;
    private final DossierLists lists;

    SynchroniseDossier(DossierRegister register, DossierLaw law, LedgerDue ledgerDue, Words words, DossierLists lists) {
        this.register = register;
        this.law = law;
        this.ledgerDue = ledgerDue;
        this.words = words;
        this.lists = lists;
    }

    @Override
    public String name() {
        return SYNCHRONISE;
    }

    @Override
    public ObjectNode body(News news) {
        var dossier = register.get(news.dossier());
        var procedure = law.procedureOf(dossier);
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("MaHoSo", news.numberOf(dossier))
                .put("MaHoSoQuocGia", dossier.portalCode());
        putProcedure(body, procedure, law.promisedUnder(dossier).limit(ledgerDue.caseBefore(dossier, news.known())));
        putPeople(body, dossier);
        putTimes(body, dossier, news);
        body.put("DonViXuLy", words.name(news.competent()))
                .put("GhiChu", words.reason(news).orElse(null))
                .put("KenhThucHien", channel(dossier.channel()));
        putReturn(body, dossier, words.returned(news));
        lists.put(body, dossier, procedure, news);
        return body;
    }

    private static void putProcedure(ObjectNode body, Procedure procedure, Limit limit) {
        body.put("MaTTHC", procedure.nationalCode())
                .put("TenTTHC", procedure.name())
                .put("MaLinhVuc", procedure.field())
                .put("TenLinhVuc", procedure.fieldName())
                .put("ThoiGianGiaiQuyet", String.valueOf(limit.amount()))
                .put("DonViTinh", unit(limit.unit()));
    }

    private static void putPeople(ObjectNode body, Dossier dossier) {
        var owner = dossier.owner();
        body.put("ChuHoSo", owner.name())
                .put("LoaiDoiTuong", isTaxCode(owner.identityNumber()) ? ORGANISATION : INDIVIDUAL)
                .put("MaDoiTuong", owner.identityNumber())
                .put("Email", owner.email() == null ? dossier.filer().email() : owner.email())
                .put("SoDienThoai", owner.phone() == null ? dossier.filer().phone() : owner.phone())
                .put("TrichYeuHoSo", dossier.summary());
    }

    private static void putTimes(ObjectNode body, Dossier dossier, News news) {
        body.put("TrangThaiHoSo", NationalStatus.of(news.status()))
                .put("NgayTiepNhan", news.accepted() ? PortalTime.write(dossier.receivedAt()) : null)
                .put("NgayHenTra", PortalTime.write(news.dueAt()))
                .put("NgayKetThucXuLy", news.processed() ? PortalTime.write(dossier.processedAt()) : null)
                .put(
                        "NgayTra",
                        news.status() == DossierStatus.RETURNED ? PortalTime.write(dossier.returnedAt()) : null);
    }

    /** As it was wished for, and once it has happened as it was done. */
    private static void putReturn(ObjectNode body, Dossier dossier, Map<String, String> done) {
        var mode = Arrays.stream(ReturnMode.values())
                .filter(way -> way.label().equals(done.get("Cách trả")))
                .findFirst()
                .orElse(dossier.returnMode());
        var said = Stream.of("Người nhận", "Số hiệu bưu gửi")
                .filter(done::containsKey)
                .map(label -> label + ": " + done.get(label));
        body.put("HinhThuc", code(mode))
                .put("ThongTinTra", Stream.concat(Stream.of(mode.label()), said).collect(Collectors.joining(". ")));
    }

    private static String code(ReturnMode mode) {
        return switch (mode) {
            case DESK -> "0";
            case POST -> "1";
            case ELECTRONIC -> "2";
        };
    }

    private static boolean isTaxCode(String number) {
        return number != null && number.matches("\\d{10}(-\\d{3})?");
    }

    private static String channel(Channel channel) {
        return switch (channel) {
            case DESK -> "1";
            case ONLINE -> "2";
            case POST -> "3";
        };
    }

    private static String unit(LimitUnit unit) {
        return switch (unit) {
            case WORKING_DAY -> "ngày làm việc";
            case CALENDAR_DAY -> "ngày";
            case WORKING_HOUR -> "giờ làm việc";
            case HOUR -> "giờ";
            case MONTH -> "tháng";
        };
    }
}
