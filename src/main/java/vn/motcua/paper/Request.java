package vn.motcua.paper;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.Procedure;

/**
 * Whose dossier a paper is about and what it asks for. What is not known of the filer is left to be filled in by hand.
 *
 * @param code the dossier's; the portal's where it has none of ours; empty where it has neither
 */
record Request(
        String code,
        String name,
        String identityNumber,
        String address,
        String phone,
        String email,
        String label,
        String procedureName,
        String procedureCode,
        String summary) {

    static Request of(Dossier dossier, Procedure procedure, FormSet set, PaperText text) {
        var filer = dossier.filer();
        return new Request(
                text.optional("Mã hồ sơ", dossier.code() == null ? dossier.portalCode() : dossier.code()),
                text.required("Họ và tên người nộp", filer.name()),
                text.orByHand("Số giấy tờ của người nộp", filer.identityNumber()),
                text.orByHand("Địa chỉ người nộp", filer.address()),
                text.orByHand("Số điện thoại người nộp", filer.phone()),
                text.orByHand("Email người nộp", filer.email()),
                set.requestLabel(),
                text.required("Tên thủ tục", procedure.name()),
                text.required("Mã thủ tục", procedure.nationalCode()),
                text.optional("Nội dung hồ sơ", particulars(dossier)));
    }

    private static String particulars(Dossier dossier) {
        var owner = dossier.owner().equals(dossier.filer())
                ? null
                : "Chủ hồ sơ: " + dossier.owner().name();
        return Stream.of(owner, dossier.summary()).filter(Objects::nonNull).collect(Collectors.joining(". "));
    }
}
