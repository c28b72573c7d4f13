package vn.motcua.paper;

/** What a numbered paper says, word for word: kept as it was issued, printed from nothing else. */
sealed interface IssuedPage permits SupplementPage, RefusalPage, ApologyPage, StopPage, WithdrawalPage {

    Letterhead head();

    Signature signature();

    static Class<? extends IssuedPage> of(PaperKind kind) {
        return switch (kind) {
            case SUPPLEMENT_REQUEST -> SupplementPage.class;
            case REFUSAL -> RefusalPage.class;
            case APOLOGY -> ApologyPage.class;
            case STOP_NOTICE -> StopPage.class;
            case WITHDRAWAL_NOTE -> WithdrawalPage.class;
            case RECEIPT, CONTROL_SHEET, TRANSFER_SLIP, DOSSIER_BOOK ->
                throw new IllegalArgumentException(kind + " is printed from the register, not issued");
        };
    }
}
