package vn.motcua.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.SupplementRequest;

/** What the portal's applicant reads of a request for papers. */
class SupplementWordsTest {

    private final Words words = mock(Words.class);

    @BeforeEach
    void nobody_known() {
        when(words.official(any())).thenReturn(Optional.empty());
    }

    @Test
    void a_paper_outside_the_list_is_named_with_its_law() {
        assertThat(said("Bản cam đoan", "Điều 22 Nghị định 123/2015/NĐ-CP"))
                .isEqualTo("Thiếu trang 2. Giấy tờ khác: Bản cam đoan (căn cứ: Điều 22 Nghị định 123/2015/NĐ-CP).");
    }

    @Test
    void listed_papers_alone_are_told_as_the_official_wrote() {
        assertThat(said(null, null)).isEqualTo("Thiếu trang 2.");
    }

    private String said(String other, String basis) {
        var request = new SupplementRequest(
                UUID.randomUUID(),
                DossierId.next(),
                1,
                SupplementRequest.Stage.REVIEW,
                List.of(),
                other,
                "Thiếu trang 2.",
                basis,
                Instant.EPOCH,
                new OfficialId("thanh-quang.ho-tich"),
                Instant.EPOCH,
                null,
                null);
        return new SupplementWords(words)
                .put(JsonNodeFactory.instance.objectNode(), request)
                .get("NoiDungBoSung")
                .asText();
    }
}
