package vn.motcua.scenario;

import vn.motcua.delivery.ParcelStatus;
import vn.motcua.dossier.DossierId;

/** Everybody a dossier meets besides its officials, as the place where a scenario is played has them. */
public interface Outside {

    /** Messages travel between authorities and partners, until nothing is under way. */
    void carriesMessages();

    /** Somebody pays at the payment gateway, which tells us so. */
    void paysOnline(DossierId dossier, String notice, long amount);

    /** The authority that does a part of a linked procedure grants it, or refuses where a reason is given. */
    void answersForItsPart(DossierId dossier, String branch, String reason);

    /** The tax authority says what is owed for the dossier's slip, or that nothing is where a reason is given. */
    void answersToTheSlip(DossierId dossier, long amount, String reason);

    /** The carrier tells what became of the dossier's parcel. */
    void tellsOfParcel(DossierId dossier, ParcelStatus status);
}
