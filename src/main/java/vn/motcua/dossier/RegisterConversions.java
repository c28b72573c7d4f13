package vn.motcua.dossier;

import java.sql.JDBCType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
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
        return Stream.of(
                        column(DossierId.class, UUID.class, DossierId::value, DossierId::new),
                        column(DossierCode.class, String.class, DossierCode::value, DossierCode::new),
                        column(AuthorityId.class, String.class, AuthorityId::value, AuthorityId::new),
                        column(OfficialId.class, String.class, OfficialId::value, OfficialId::new),
                        column(ProcedureKey.class, String.class, ProcedureKey::value, ProcedureKey::new),
                        List.of(
                                new Write<>(DossierStatus.class, JdbcValue.class, RegisterConversions::smallint),
                                new Read<>(Integer.class, DossierStatus.class, DossierStatus::of),
                                new Read<>(Short.class, DossierStatus.class, code -> DossierStatus.of(code))))
                .flatMap(List::stream)
                .toList();
    }

    private static JdbcValue smallint(DossierStatus status) {
        return JdbcValue.of(status.code(), JDBCType.SMALLINT);
    }

    private static <T, C> List<GenericConverter> column(
            Class<T> type, Class<C> column, Function<T, C> write, Function<C, T> read) {
        return List.of(new Write<>(type, column, write), new Read<>(column, type, read));
    }

    @WritingConverter
    private record Write<T, C>(Class<T> from, Class<C> to, Function<T, C> conversion) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(from, to));
        }

        @Override
        public Object convert(Object value, TypeDescriptor sourceType, TypeDescriptor targetType) {
            return conversion.apply(from.cast(value));
        }
    }

    @ReadingConverter
    private record Read<C, T>(Class<C> from, Class<T> to, Function<C, T> conversion) implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(from, to));
        }

        @Override
        public Object convert(Object value, TypeDescriptor sourceType, TypeDescriptor targetType) {
            return conversion.apply(from.cast(value));
        }
    }
}
