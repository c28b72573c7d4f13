package vn.motcua.kit;

/** A first share of the limit for each step, eight to a working day; the approved internal procedure says the right one. */
record NormHours(
        int intake, int assignment, int review, int siteCheck, int division, int sector, int signing, int issuing) {

    static NormHours of(Wish wish) {
        var all = Math.max(8, wish.days() * 8);
        var intake = Math.max(1, all / 12);
        var issuing = wish.parts().contains(Part.ISSUING) ? 1 : 0;
        var signing = Math.max(1, all / 4) - issuing;
        var assignment = wish.parts().contains(Part.ASSIGNMENT) ? 1 : 0;
        var eighth = Math.max(1, all / 8);
        var siteCheck = wish.parts().contains(Part.SITE_CHECK) ? eighth : 0;
        var division = wish.parts().contains(Part.DIVISION_REVIEW) ? eighth : 0;
        var sector = wish.parts().contains(Part.SECTOR) ? eighth : 0;
        return new NormHours(
                intake,
                assignment,
                wish.days() == 0
                        ? 3 - siteCheck - sector
                        : all - intake - assignment - signing - issuing - siteCheck - division - sector,
                siteCheck,
                division,
                sector,
                signing,
                issuing);
    }
}
