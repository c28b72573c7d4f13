package vn.motcua.scenario;

import vn.motcua.delivery.ParcelStatus;
import vn.motcua.dossier.DossierId;
import vn.motcua.testing.Carrier;
import vn.motcua.testing.LinkedOffices;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.PaymentGateway;
import vn.motcua.testing.TaxOffice;

/** Partners as the tests play them: over real HTTP, at once. */
class StubbedOutside implements Outside {

    private static final int LATE_ENOUGH = 6;

    private final Messenger messenger;
    private final PaymentGateway gateway;
    private final Carrier carrier;
    private final LinkedOffices linked;
    private final TaxOffice tax;

    StubbedOutside(Messenger messenger, PaymentGateway gateway, Carrier carrier, LinkedOffices linked, TaxOffice tax) {
        this.messenger = messenger;
        this.gateway = gateway;
        this.carrier = carrier;
        this.linked = linked;
        this.tax = tax;
    }

    @Override
    public void carriesMessages() {
        messenger.carriesEverything();
    }

    @Override
    public void paysOnline(DossierId dossier, String notice, long amount) {
        accepted(gateway.tells(dossier, notice, amount, "GD-" + dossier).statusCode());
    }

    @Override
    public void tellsOfParcel(DossierId dossier, ParcelStatus status) {
        accepted(carrier.tells(dossier, LATE_ENOUGH, status).statusCode());
    }

    @Override
    public void answersForItsPart(DossierId dossier, String branch, String reason) {
        accepted((reason == null ? linked.grants(dossier, branch) : linked.refuses(dossier, branch, reason))
                .statusCode());
    }

    @Override
    public void answersToTheSlip(DossierId dossier, long amount, String reason) {
        carriesMessages();
        accepted((reason == null ? tax.notifies(dossier, amount) : tax.owesNothing(dossier, reason)).statusCode());
    }

    private static void accepted(int status) {
        if (status / 100 != 2) {
            throw new IllegalStateException("the partner's message was answered by " + status);
        }
    }
}
