package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Delegation;
import vn.motcua.authority.Level;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.SigningForm;
import vn.motcua.procedure.TestCatalogue;

/** NĐ 30/2020/NĐ-CP Art 13, Phụ lục I mục II.7: what stands above a name, by how one signs and what is signed. */
class SignatureBlocksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final AuthorityId ID = new AuthorityId("xa-mau");

    private final SignatureBlocks blocks = new SignatureBlocks(TestCatalogue.parameters());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            REFUSAL      | TM  | Ủy ban nhân dân | Chủ tịch            | TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH
            REFUSAL      | KT  | Chủ tịch        | Phó Chủ tịch        | TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH
            APOLOGY      | TM  | Ủy ban nhân dân | Chủ tịch            | CHỦ TỊCH
            APOLOGY      | KT  | Chủ tịch        | Phó Chủ tịch        | KT. CHỦ TỊCH, PHÓ CHỦ TỊCH
            DOSSIER_BOOK | TM  | Ủy ban nhân dân | Chủ tịch            | CHỦ TỊCH
            DOSSIER_BOOK | KT  | Chủ tịch        | Phó Chủ tịch        | KT. CHỦ TỊCH, PHÓ CHỦ TỊCH
            DOSSIER_BOOK | TL  | Chủ tịch        | Chánh Văn phòng     | TL. CHỦ TỊCH, CHÁNH VĂN PHÒNG
            DOSSIER_BOOK | TUQ | Chủ tịch        | Trưởng phòng        | TUQ. CHỦ TỊCH, TRƯỞNG PHÒNG
            """)
    void of_a_committee(PaperKind kind, SigningForm form, String behalf, String title, String lines) {
        assertThat(block(kind, "Ủy ban nhân dân xã Mẫu", form, behalf, title).line())
                .isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            TL  | Chủ tịch            | Giám đốc Trung tâm | TL. CHỦ TỊCH, GIÁM ĐỐC TRUNG TÂM
            KT  | Giám đốc Trung tâm  | Phó Giám đốc       | KT. GIÁM ĐỐC TRUNG TÂM, PHÓ GIÁM ĐỐC
            TUQ | Giám đốc Trung tâm  | Chuyên viên        | TUQ. GIÁM ĐỐC TRUNG TÂM, CHUYÊN VIÊN
            """)
    void of_a_centre_no_committee_stands_above_it(SigningForm form, String behalf, String title, String lines) {
        var block = block(PaperKind.DOSSIER_BOOK, "Trung tâm Phục vụ hành chính công tỉnh Mẫu", form, behalf, title);

        assertThat(block.line()).isEqualTo(lines);
        assertThat(block.name()).isEqualTo("Vũ Thị Thu Hằng");
        assertThat(block.how()).isEqualTo("(Ký, đóng dấu)");
    }

    private Signature block(PaperKind kind, String authority, SigningForm form, String behalf, String title) {
        var held = new Delegation(
                1, ID, new OfficialId("a"), "Vũ Thị Thu Hằng", form, behalf, title, DAY, null, "Quy chế (mẫu)", null);
        var signing = new Authority(
                ID,
                authority,
                null,
                Level.COMMUNE,
                "000",
                null,
                null,
                null,
                DAY,
                null,
                Authority.PEOPLES_COMMITTEE,
                true);
        return blocks.of(kind, signing, held, DAY, new PaperPress().text());
    }
}
