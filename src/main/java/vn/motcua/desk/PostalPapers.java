package vn.motcua.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.delivery.DeskParcels;
import vn.motcua.delivery.PostalHandOver;
import vn.motcua.delivery.PostalReceipt;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.ResultKind;
import vn.motcua.paper.PostalIntakeSheet;
import vn.motcua.paper.PostalSheet;
import vn.motcua.paper.PostalSlip;
import vn.motcua.paper.PrintPostalPapers;
import vn.motcua.paper.ReceiptPaper;
import vn.motcua.result.CheckReceiver;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Vietnam;

/** Phiếu gửi and Biên bản giao nhận of parcels, as the register says them now. */
@Component
class PostalPapers {

    private final PrintPostalPapers print;
    private final DossierRegister register;
    private final DossierLaw law;
    private final Authorities authorities;
    private final CheckReceiver checkReceiver;
    private final DossierDocuments documents;
    private final ReceiptPaper receiptPaper;

    PostalPapers(
            PrintPostalPapers print,
            DossierRegister register,
            DossierLaw law,
            Authorities authorities,
            CheckReceiver checkReceiver,
            DossierDocuments documents,
            ReceiptPaper receiptPaper) {
        this.documents = documents;
        this.receiptPaper = receiptPaper;
        this.checkReceiver = checkReceiver;
        this.print = print;
        this.register = register;
        this.law = law;
        this.authorities = authorities;
    }

    Outcome<byte[]> slip(DeskParcels.Line line) {
        var dossier = register.get(line.dossier());
        var sender = authorities.find(line.desk()).orElseThrow();
        var receiver = dossier.receiver();
        return print.slip(new PostalSlip(
                line.trackingNumber(),
                line.orderedAt(),
                line.code(),
                new PostalSlip.Contact(sender.name(), sender.address(), sender.phone()),
                new PostalSlip.Contact(receiver.name(), receiver.address(), receiver.phone()),
                papers(dossier),
                amounts(line),
                sender.place()));
    }

    /** The result, and the originals that go back with it (QĐ 45/2016/QĐ-TTg). */
    private List<String> papers(Dossier dossier) {
        var result = dossier.resultKind() == ResultKind.REFUSED
                ? "Văn bản từ chối giải quyết hồ sơ"
                : law.procedureOf(dossier).result();
        return Stream.concat(
                        Stream.of(result),
                        checkReceiver.originals(dossier).stream().map(paper -> paper.name() + " (bản gốc trả lại)"))
                .toList();
    }

    private static List<String> amounts(DeskParcels.Line line) {
        var carriage = line.carriage();
        var amounts = new ArrayList<String>();
        amounts.add("Cước: " + PostLine.postage(carriage));
        if (carriage.cashOnDelivery() > 0) {
            amounts.add("Thu hộ: " + Vietnam.dong(carriage.cashOnDelivery()));
        }
        return amounts;
    }

    /** What desk and carrier sign when a dossier has come by post. */
    Outcome<byte[]> intake(PostalReceipt receipt) {
        var dossier = register.get(receipt.dossier());
        var desk = authorities.find(dossier.receivingAuthority()).orElseThrow();
        var scanned = documents.of(dossier.id()).stream()
                .map(DossierDocument::documentKey)
                .collect(Collectors.toSet());
        return print.intake(new PostalIntakeSheet(
                desk.desk() == null ? desk.name() : desk.desk(),
                desk.place(),
                receipt.slipNumber(),
                receipt.sentOn(),
                receipt.handedOverAt(),
                receipt.cameLate() ? receipt.cameBy() : null,
                receipt.code(),
                law.procedureOf(dossier).name(),
                new PostalSlip.Contact(
                        dossier.filer().name(),
                        dossier.filer().address(),
                        dossier.filer().phone()),
                receiptPaper.received(dossier, scanned),
                authorities
                        .official(dossier.acceptedBy())
                        .map(Official::fullName)
                        .orElse(null)));
    }

    Outcome<byte[]> sheet(PostalHandOver sheet) {
        var desk = authorities.find(sheet.desk()).orElseThrow();
        return print.sheet(new PostalSheet(
                desk.desk() == null ? desk.name() : desk.desk(),
                desk.place(),
                sheet.label(),
                sheet.madeAt(),
                authorities
                        .official(sheet.madeBy())
                        .map(Official::fullName)
                        .orElse(sheet.madeBy().value()),
                sheet.clerk(),
                sheet.takenAt(),
                sheet.lines().stream()
                        .map(line -> new PostalSheet.Line(
                                line.trackingNumber(),
                                line.code(),
                                line.receiver(),
                                line.address(),
                                line.cash() == 0 ? "" : Vietnam.dong(line.cash())))
                        .toList()));
    }
}
