package vn.motcua.digitization;

import org.springframework.stereotype.Component;

/** Papers of dossiers, replaced and struck ones as well, and the searchable copies made of them. */
@Component
class KeptWithDossiers implements KeptContents {

    @Override
    public String statement() {
        return """
                select sha256, size_bytes from dossier_document
                union all select copy_sha256, size_bytes from scan_copy""";
    }
}
