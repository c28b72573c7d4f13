package vn.motcua.interop;

import java.util.EnumMap;
import java.util.Map;
import vn.motcua.dossier.DossierStatus;

/** The one place where a status of ours becomes a word of the portal's ({@code TrangThaiHoSo}, {@code TrangThai}). */
final class NationalStatus {

    private static final Map<DossierStatus, String> CODES = new EnumMap<>(Map.of(
            DossierStatus.REGISTERED, "1",
            DossierStatus.ACCEPTED, "2",
            DossierStatus.NOT_ACCEPTED, "3",
            DossierStatus.PROCESSING, "4",
            DossierStatus.SUPPLEMENT_REQUESTED, "5",
            DossierStatus.PAYMENT_REQUESTED, "6",
            DossierStatus.WITHDRAWN, "7",
            DossierStatus.STOPPED, "8",
            DossierStatus.PROCESSED, "9",
            DossierStatus.RETURNED, "10"));

    private NationalStatus() {}

    static String of(DossierStatus status) {
        return CODES.get(status);
    }
}
