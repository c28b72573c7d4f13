package vn.motcua.dossier;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.OfficeHours.Open;
import vn.motcua.calendar.OfficialDays;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.TestCatalogue;
import vn.motcua.shared.Vietnam;

/** A certificate of marital status, three working days, at an office open from 7:30 to 11:30 and from 13:30 to 17:00. */
final class AMarriage {

    private AMarriage() {}

    static DossierLaw law() {
        return new DossierLaw(TestCatalogue.shipped(), TestCatalogue.parameters());
    }

    static Authorities office() {
        var authorities = mock(Authorities.class);
        var hours = OfficeHours.allYear(
                new Open(LocalTime.of(7, 30), LocalTime.of(11, 30)),
                new Open(LocalTime.of(13, 30), LocalTime.of(17, 0)));
        when(authorities.calendarOf(any())).thenReturn(WorkingCalendar.of(OfficialDays.published(), hours));
        return authorities;
    }

    static Dossier received(String local) {
        var dossier = new Dossier();
        dossier.id = DossierId.next();
        dossier.procedureKey = new ProcedureKey("marital-status-certificate");
        dossier.procedureValidFrom = LocalDate.of(2016, 1, 1);
        dossier.caseKey = "ordinary";
        dossier.competentAuthorityId = new AuthorityId("xa-thanh-quang");
        dossier.receivedAt = at(local);
        dossier.acceptedAt = at(local);
        dossier.lawDay = LocalDate.ofInstant(at(local), Vietnam.ZONE);
        return dossier;
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }
}
