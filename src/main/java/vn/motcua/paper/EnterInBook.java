package vn.motcua.paper;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier;
import vn.motcua.shared.Vietnam;

/** Vào sổ: an accepted dossier gets the next number of its year, in the volume that is open or in a new one. */
@Component
class EnterInBook {

    private final PaperNumbers numbers;
    private final BookVolumes volumes;

    EnterInBook(PaperNumbers numbers, BookVolumes volumes) {
        this.numbers = numbers;
        this.volumes = volumes;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(Dossier dossier) {
        var authority = dossier.receivingAuthority();
        var year = LocalDate.ofInstant(dossier.acceptedAt(), Vietnam.ZONE).getYear();
        var number = numbers.next(authority, PaperKind.DOSSIER_BOOK, year);
        if (!volumes.enter(authority, year, number, dossier.id())) {
            volumes.begin(authority, year, number);
            volumes.enter(authority, year, number, dossier.id());
        }
    }
}
