package vn.motcua.dossier;

import java.sql.JDBCType;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.mapping.JdbcValue;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.procedure.ProcedureKey;

/** Our identifiers and the status as the columns they are. */
@Configuration
class RegisterConversions extends AbstractJdbcConfiguration {

    @Override
    protected List<?> userConverters() {
        return List.of(
                new WriteDossierId(),
                new ReadDossierId(),
                new WriteCode(),
                new ReadCode(),
                new WriteAuthority(),
                new ReadAuthority(),
                new WriteOfficial(),
                new ReadOfficial(),
                new WriteProcedure(),
                new ReadProcedure(),
                new WriteStatus(),
                new ReadStatus(),
                new ReadSmallStatus());
    }

    @WritingConverter
    static class WriteDossierId implements Converter<DossierId, UUID> {
        @Override
        public UUID convert(DossierId id) {
            return id.value();
        }
    }

    @ReadingConverter
    static class ReadDossierId implements Converter<UUID, DossierId> {
        @Override
        public DossierId convert(UUID id) {
            return new DossierId(id);
        }
    }

    @WritingConverter
    static class WriteCode implements Converter<DossierCode, String> {
        @Override
        public String convert(DossierCode code) {
            return code.value();
        }
    }

    @ReadingConverter
    static class ReadCode implements Converter<String, DossierCode> {
        @Override
        public DossierCode convert(String code) {
            return new DossierCode(code);
        }
    }

    @WritingConverter
    static class WriteAuthority implements Converter<AuthorityId, String> {
        @Override
        public String convert(AuthorityId id) {
            return id.value();
        }
    }

    @ReadingConverter
    static class ReadAuthority implements Converter<String, AuthorityId> {
        @Override
        public AuthorityId convert(String id) {
            return new AuthorityId(id);
        }
    }

    @WritingConverter
    static class WriteOfficial implements Converter<OfficialId, String> {
        @Override
        public String convert(OfficialId id) {
            return id.value();
        }
    }

    @ReadingConverter
    static class ReadOfficial implements Converter<String, OfficialId> {
        @Override
        public OfficialId convert(String id) {
            return new OfficialId(id);
        }
    }

    @WritingConverter
    static class WriteProcedure implements Converter<ProcedureKey, String> {
        @Override
        public String convert(ProcedureKey key) {
            return key.value();
        }
    }

    @ReadingConverter
    static class ReadProcedure implements Converter<String, ProcedureKey> {
        @Override
        public ProcedureKey convert(String key) {
            return new ProcedureKey(key);
        }
    }

    @WritingConverter
    static class WriteStatus implements Converter<DossierStatus, JdbcValue> {
        @Override
        public JdbcValue convert(DossierStatus status) {
            return JdbcValue.of(status.code(), JDBCType.SMALLINT);
        }
    }

    @ReadingConverter
    static class ReadStatus implements Converter<Integer, DossierStatus> {
        @Override
        public DossierStatus convert(Integer code) {
            return DossierStatus.of(code);
        }
    }

    @ReadingConverter
    static class ReadSmallStatus implements Converter<Short, DossierStatus> {
        @Override
        public DossierStatus convert(Short code) {
            return DossierStatus.of(code);
        }
    }
}
