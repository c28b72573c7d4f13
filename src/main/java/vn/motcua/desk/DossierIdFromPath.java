package vn.motcua.desk;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** A register id in a path; anything else is a dossier that does not exist. */
@Component
class DossierIdFromPath implements Converter<String, DossierId> {

    @Override
    public DossierId convert(String text) {
        try {
            return DossierId.of(text);
        } catch (IllegalArgumentException unreadable) {
            throw new RefusalException(Refusal.notFound("Không có hồ sơ này, hoặc không có quyền xem."));
        }
    }
}
