package vn.motcua.decree;

/** How many dates a decree touches, by what becomes of them. */
public record DecreeTotals(int dossiersLater, int dossiersKept, int stepsLater, int stepsEarlier) {}
