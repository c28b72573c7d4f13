package vn.motcua.desk;

import java.util.List;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.result.CheckReceiver;
import vn.motcua.result.CounterReturn;
import vn.motcua.shared.Masked;

/**
 * What every page that hands a result over asks about whoever came for it.
 *
 * @param receiverName whoever was to have it, as registered
 * @param ownerNumber of the register, masked; null where it has none. The same of the two others
 * @param receipts what may have become of the receipt; empty where none was issued
 * @param originals papers that were left as originals and go back with the result
 * @param slip whether whoever takes it signs for it
 */
record ReceiverQuestion(
        String ownerName,
        String ownerNumber,
        String filerName,
        String filerNumber,
        String receiverName,
        String receiverNumber,
        List<CounterReturn.Receipt> receipts,
        List<RequiredDocument> originals,
        boolean slip) {

    /** For somebody who comes back for a result; where nothing is signed for, they may have got no receipt either. */
    static ReceiverQuestion later(Dossier dossier, CheckReceiver check) {
        var receipts =
                check.asksForSlip(dossier) ? CounterReturn.Receipt.ISSUED : List.of(CounterReturn.Receipt.values());
        return of(dossier, receipts, check);
    }

    /** For somebody who has waited for it at the counter. */
    static ReceiverQuestion onTheSpot(Dossier dossier, CheckReceiver check) {
        return of(dossier, List.of(), check);
    }

    private static ReceiverQuestion of(Dossier dossier, List<CounterReturn.Receipt> receipts, CheckReceiver check) {
        return new ReceiverQuestion(
                dossier.owner().name(),
                Masked.middleOf(dossier.owner().identityNumber()),
                dossier.filer().name(),
                Masked.middleOf(dossier.filer().identityNumber()),
                dossier.receiver().name(),
                Masked.middleOf(dossier.receiver().identityNumber()),
                receipts,
                check.originals(dossier),
                check.asksForSlip(dossier));
    }
}
