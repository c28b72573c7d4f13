package vn.motcua.desk;

import java.time.LocalDate;
import java.util.List;

/**
 * What the form «Trả ngay» begins with.
 *
 * @param signers full names of those who may have signed today
 * @param signer whom to choose beforehand: the official, if among them, else the only one; null to leave it open
 * @param receiver what is asked about whoever takes the result
 * @param results scans of the result that are there already
 * @param missingPapers names of required papers that are neither scanned nor noted as shown
 */
record ReturnNowOffer(
        String dossierId,
        List<String> signers,
        String signer,
        LocalDate today,
        ReceiverQuestion receiver,
        List<DossierView.FileView> results,
        List<String> missingPapers) {}
