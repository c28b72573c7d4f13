package vn.motcua.archive;

import java.util.List;
import java.util.Random;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The store of owners' papers filled in bulk, and looked into as an official does. */
public final class BenchArchive {

    private static final int PAPERS_OF_AN_OWNER = 4;

    private final JdbcClient jdbc;
    private final LookUpOwner lookUpOwner;
    private final HeldPapers heldPapers;
    private final Random random;
    private int owners;

    public BenchArchive(ApplicationContext application, long seed) {
        jdbc = application.getBean(JdbcClient.class);
        lookUpOwner = application.getBean(LookUpOwner.class);
        heldPapers = application.getBean(HeldPapers.class);
        random = new Random(seed);
    }

    /** Papers of owners with four each, spread over the dossiers that are there. */
    public void fill(int entries) {
        owners = entries / PAPERS_OF_AN_OWNER;
        jdbc.sql(
                        """
                        insert into archive_owner (id, kind, number)
                        select md5('owner' || n)::uuid, 'CITIZEN', '031' || lpad(n::text, 9, '0')
                        from generate_series(1, :owners) n""")
                .param("owners", owners)
                .update();
        jdbc.sql(
                        """
                        insert into archive_entry (id, owner_id, paper_type, paper_name, code, source, dossier_id,
                            authority_id, receiving_authority_id, valid_from, valid_until, keep_until, keep_rule,
                            stored_at, state)
                        select md5('entry' || n)::uuid, md5('owner' || (1 + (n - 1) / 4))::uuid,
                            (array['earlier-certificate', 'birth-notice', 'land-paper', 'result-birth-registration'])[1 + n % 4],
                            'Giấy tờ mẫu', 'M' || n, 'COMPONENT', d.id, d.competent_authority_id,
                            d.receiving_authority_id, date '2026-01-05', null, date '2046-01-05', 'Bench',
                            timestamptz '2026-01-05 09:00+07' + n * interval '1 second', 'VALID'
                        from generate_series(1, :entries) n
                            join (select id, competent_authority_id, receiving_authority_id,
                                row_number() over (order by id) - 1 as place, count(*) over () as places
                                from dossier) d on d.place = n % d.places""")
                .param("entries", entries)
                .update();
        jdbc.sql(
                        """
                        insert into archive_version (id, entry_id, number, media_type, size_bytes, sha256, stored_at)
                        select md5('version' || n)::uuid, md5('entry' || n)::uuid, 1, 'application/pdf', 1,
                            md5(n::text) || md5('b' || n), timestamptz '2026-01-05 09:00+07'
                        from generate_series(1, :entries) n""")
                .param("entries", entries)
                .update();
        jdbc.sql("analyze archive_owner, archive_entry, archive_version").update();
    }

    public int count() {
        return jdbc.sql("select count(*) from archive_entry")
                .query(Integer.class)
                .single();
    }

    /** By a number drawn anew, with its purpose, recorded. */
    public int lookUp() {
        return lookUpOwner
                .lookUp(number(), ArchivePurpose.PROCESSING, "Đo tốc độ tra cứu")
                .orThrow()
                .size();
    }

    /** What intake shows beside the papers that a procedure asks for. */
    public int offered() {
        return heldPapers
                .offered(number(), List.of("earlier-certificate", "birth-notice", "land-paper"))
                .size();
    }

    private String number() {
        return "031%09d".formatted(1 + random.nextInt(owners));
    }
}
