package vn.motcua.digitization;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Vietnam;

/** Tìm trong chữ của giấy tờ: dossiers by the words that can be read on their papers, accents ignored. */
@Component
public class FindByPaperText {

    /** Dossiers at most; whoever finds as many asks with more words. */
    public static final int MOST = 50;

    private final JdbcClient jdbc;
    private final DossierRegister register;

    FindByPaperText(JdbcClient jdbc, DossierRegister register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /**
     * Of the dossiers that the official's authorities received or decide, those with a paper on which all the words are;
     * the newest paper first. Struck and replaced papers are not looked at.
     */
    public List<Dossier> find(Official official, String words) {
        var ids = jdbc.sql(
                        """
                        select document.dossier_id from scan_text
                        join dossier_document document on document.sha256 = scan_text.sha256
                        join dossier on dossier.id = document.dossier_id
                        where scan_text.words @@ plainto_tsquery('simple', :words) and document.struck_at is null
                            and not exists (select from dossier_document newer
                                where newer.replaces = document.id and newer.struck_at is null)
                            and (dossier.receiving_authority_id = any (:authorities)
                                or dossier.competent_authority_id = any (:authorities))
                        group by document.dossier_id order by max(document.uploaded_at) desc, document.dossier_id
                        limit :most""")
                .param("words", Vietnam.fold(words))
                .param(
                        "authorities",
                        official.authorities().stream().map(AuthorityId::value).toArray(String[]::new))
                .param("most", MOST)
                .query((row, number) -> new DossierId(row.getObject("dossier_id", UUID.class)))
                .list();
        var visible = register.visibleAmong(official, ids);
        return ids.stream().filter(visible::containsKey).map(visible::get).toList();
    }
}
