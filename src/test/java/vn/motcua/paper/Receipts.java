package vn.motcua.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Party;
import vn.motcua.paper.Receipt.Component;
import vn.motcua.paper.Receipt.FeeLine;
import vn.motcua.procedure.RequiredDocument.Form;
import vn.motcua.procedure.ReturnMode;

/** Receipts of invented people. */
final class Receipts {

    static final String AGENCY = "Ủy ban nhân dân xã Thanh Quang";
    static final Party FILER = new Party(
            "Nguyễn Thị Hữu Đặng Ỷ",
            "030195001234",
            "Thôn Lê Lợi, xã Thanh Quang, thành phố Hải Phòng",
            "0912 345 678",
            "huudang@example.vn");

    private Receipts() {}

    static Receipt birthRegistration() {
        return of(FILER, ordinaryComponents(), LocalDate.of(2026, 11, 20));
    }

    static Receipt issuedOn(LocalDate day) {
        return of(FILER, ordinaryComponents(), day);
    }

    static Receipt replacing(Receipt.Replacement replacement) {
        return of(FILER, ordinaryComponents(), LocalDate.of(2026, 11, 20), List.of(), replacement);
    }

    static Receipt by(Party filer) {
        return of(filer, ordinaryComponents(), LocalDate.of(2026, 11, 20));
    }

    static Receipt withComponents(int count) {
        return of(
                FILER,
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> new Component(
                                "Giấy tờ thứ " + number
                                        + ": văn bản xác nhận của người làm chứng về việc sinh, hoặc giấy cam đoan",
                                Form.CERTIFIED_COPY,
                                number,
                                false))
                        .toList(),
                LocalDate.of(2026, 11, 20));
    }

    static List<Component> ordinaryComponents() {
        return List.of(
                new Component("Tờ khai đăng ký khai sinh", Form.ORIGINAL, 1, false),
                new Component("Giấy chứng sinh", Form.ORIGINAL, 1, false),
                new Component("Văn bản ủy quyền", Form.CERTIFIED_COPY, 1, false));
    }

    static Receipt of(List<Component> components, FeeLine... fees) {
        return of(FILER, components, LocalDate.of(2026, 11, 20), List.of(fees));
    }

    private static Receipt of(Party filer, List<Component> components, LocalDate issuedOn) {
        return of(filer, components, issuedOn, List.of(new FeeLine("Lệ phí đăng ký khai sinh", 8000, false)));
    }

    private static Receipt of(Party filer, List<Component> components, LocalDate issuedOn, List<FeeLine> fees) {
        return of(filer, components, issuedOn, fees, null);
    }

    private static Receipt of(
            Party filer,
            List<Component> components,
            LocalDate issuedOn,
            List<FeeLine> fees,
            Receipt.Replacement replacement) {
        return new Receipt(
                AGENCY,
                "Bộ phận Tiếp nhận và Trả kết quả",
                new DossierCode("000.00.15.H23-261120-0001"),
                null,
                "Thanh Quang",
                issuedOn,
                filer,
                "Đăng ký khai sinh",
                "1.001193",
                null,
                components,
                1,
                "trong ngày tiếp nhận; sau 15 giờ trả kết quả trong ngày làm việc tiếp theo",
                Instant.parse("2026-11-20T02:05:00Z"),
                Instant.parse("2026-11-20T10:00:00Z"),
                ReturnMode.DESK,
                fees,
                null,
                "Trần Quốc Vượng",
                replacement,
                null);
    }
}
