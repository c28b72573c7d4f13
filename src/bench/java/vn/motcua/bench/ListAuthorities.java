package vn.motcua.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A province's communes: as many authorities as are wanted, each with the posts and officials of the one in the sample. */
final class ListAuthorities {

    /** Whose officials sign in; its id without the prefix stands in those of its officials, too. */
    static final String MODEL = "thanh-quang";

    private final JdbcClient jdbc;

    ListAuthorities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param authorities in all, those of the sample among them */
    void fill(int authorities) {
        jdbc.sql("create unlogged table bench_place (number int primary key, place text not null, code text not null)")
                .update();
        jdbc.sql(
                        """
                        insert into bench_place
                        select n, case n when 0 then ? else 'bench-' || lpad(n::text, 3, '0') end,
                            '000.01.' || lpad(n::text, 3, '0') || '.H24'
                        from generate_series(0, ? - (select count(*) from authority)::int) n""")
                .params(MODEL, authorities)
                .update();
        copy(
                "authority",
                "id, name, desk, level, code, parent_id, address, phone, valid_from, valid_to, sample",
                """
                'xa-' || p.place, t.name || ' ' || p.number, t.desk || ' ' || p.number, t.level, p.code, t.parent_id, t.address,
                t.phone, t.valid_from, t.valid_to, t.sample""",
                "t.id = 'xa-" + MODEL + "'");
        copy(
                "office_hours",
                "authority_id, season_from, opens, closes",
                "'xa-' || p.place, t.season_from, t.opens, t.closes",
                "t.authority_id = 'xa-" + MODEL + "'");
        copy(
                "official",
                "id, full_name, title",
                "replace(t.id, '%s', p.place), t.full_name, t.title".formatted(MODEL),
                "t.id like '" + MODEL + ".%'");
        copy(
                "post",
                "authority_id, role, field",
                "'xa-' || p.place, t.role, t.field",
                "t.authority_id = 'xa-" + MODEL + "'");
        jdbc.sql(
                        """
                        insert into post_holder (post_id, official_id, valid_from, valid_to)
                        select other.id, replace(h.official_id, :model, p.place), h.valid_from, h.valid_to
                        from post_holder h join post t on t.id = h.post_id and t.authority_id = 'xa-' || :model
                            join bench_place p on p.number > 0
                            join post other on other.authority_id = 'xa-' || p.place and other.role = t.role
                                and other.field is not distinct from t.field""")
                .param("model", MODEL)
                .update();
    }

    private void copy(String table, String columns, String values, String condition) {
        jdbc.sql("insert into %s (%s) select %s from %s t join bench_place p on p.number > 0 where %s"
                        .formatted(table, columns, values, table, condition))
                .update();
    }
}
