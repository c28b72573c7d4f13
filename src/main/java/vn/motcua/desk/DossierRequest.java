package vn.motcua.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.IntakeNotes;
import vn.motcua.dossier.Party;
import vn.motcua.dossier.Registration;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ReturnMode;

/**
 * Body of {@code POST /api/dossiers}.
 *
 * @param id chosen by the caller to make a repetition harmless; null for a new one
 * @param shownPapers keys of required documents that were there but are not scanned; null for none
 * @param fees keys of the catalogue's fees that apply; null for the first of the catalogue
 * @param exemptFees keys of those from which the applicant is exempt; null for none
 */
record DossierRequest(
        UUID id,
        @NotBlank(message = "Thiếu thủ tục.")
                @Pattern(regexp = "[a-z0-9-]{1,64}", message = "Khóa thủ tục không hợp lệ.")
                String procedure,
        String caseKey,
        @Pattern(regexp = "[a-z0-9.-]{1,64}", message = "Mã cơ quan không hợp lệ.") String competentAuthority,
        @NotNull(message = "Thiếu cách nộp.") Channel channel,
        @NotNull(message = "Thiếu cách nhận kết quả.") ReturnMode returnMode,
        @NotNull(message = "Thiếu người nộp.") @Valid Person filer,
        @Size(max = 500, message = "Giấy ủy quyền dài quá 500 ký tự.") String authorityPaper,
        @Valid Person owner,
        @Valid Person receiver,
        OffsetDateTime submittedAt,
        OffsetDateTime receivedAt,
        @Size(max = 1000, message = "Nội dung yêu cầu dài quá 1000 ký tự.") String summary,
        @Size(max = 100, message = "Quá 100 giấy tờ.") Set<String> shownPapers,
        @Size(max = 100, message = "Quá 100 khoản.") Set<String> fees,
        @Size(max = 100, message = "Quá 100 khoản.") Set<String> exemptFees) {

    record Person(
            @NotBlank(message = "Thiếu họ tên.") @Size(max = 200, message = "Họ tên dài quá 200 ký tự.") String name,
            @Pattern(regexp = "[A-Za-z0-9-]{0,20}", message = "Số giấy tờ tùy thân không hợp lệ.")
                    String identityNumber,
            @Size(max = 500, message = "Địa chỉ dài quá 500 ký tự.") String address,
            @Pattern(regexp = "[+0-9 .()-]{0,20}", message = "Số điện thoại không hợp lệ.") String phone,
            @Email(message = "Thư điện tử không hợp lệ.") @Size(max = 200, message = "Thư điện tử dài quá 200 ký tự.")
                    String email) {

        Party party() {
            return new Party(name.strip(), identityNumber, address, phone, email);
        }
    }

    IntakeNotes notes() {
        return new IntakeNotes(shownPapers, fees, exemptFees);
    }

    Registration registration() {
        return new Registration(
                id == null ? DossierId.next() : new DossierId(id),
                new ProcedureKey(procedure),
                caseKey,
                competentAuthority == null ? null : new AuthorityId(competentAuthority),
                channel,
                returnMode,
                filer.party(),
                authorityPaper,
                owner == null ? null : owner.party(),
                receiver == null ? null : receiver.party(),
                summary,
                submittedAt == null ? null : submittedAt.toInstant(),
                receivedAt == null ? null : receivedAt.toInstant());
    }
}
