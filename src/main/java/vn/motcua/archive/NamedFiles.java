package vn.motcua.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.KeptContents;

/** Which contents of the document store some row names, asked of everybody who keeps contents there. */
@Component
class NamedFiles {

    private final JdbcClient jdbc;
    private final String all;

    NamedFiles(JdbcClient jdbc, List<KeptContents> keepers) {
        this.jdbc = jdbc;
        this.all = keepers.stream().map(KeptContents::statement).collect(Collectors.joining(" union all "));
    }

    private record Named(String sha256, long size) {}

    boolean isNamed(String sha256) {
        return jdbc.sql("select exists (select from (" + all + ") kept where kept.sha256 = ?)")
                .param(sha256)
                .query(Boolean.class)
                .single();
    }

    /**
     * Digests with their sizes in bytes.
     *
     * @param digit the hexadecimal digit they begin with
     */
    Map<String, Long> beginning(String digit) {
        var named = new HashMap<String, Long>();
        jdbc.sql("select kept.sha256, max(kept.size_bytes) as size_bytes from (" + all
                        + ") kept where left(kept.sha256, 1) = ? group by kept.sha256")
                .param(digit)
                .query((row, number) -> new Named(row.getString("sha256"), row.getLong("size_bytes")))
                .list()
                .forEach(each -> named.put(each.sha256(), each.size()));
        return named;
    }
}
