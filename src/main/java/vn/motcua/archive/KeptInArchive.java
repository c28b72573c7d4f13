package vn.motcua.archive;

import org.springframework.stereotype.Component;
import vn.motcua.digitization.KeptContents;

/** The versions of entries that were not destroyed. */
@Component
class KeptInArchive implements KeptContents {

    @Override
    public String statement() {
        return """
                select v.sha256, v.size_bytes from archive_version v join archive_entry e on e.id = v.entry_id
                where e.state <> 'DESTROYED'""";
    }
}
