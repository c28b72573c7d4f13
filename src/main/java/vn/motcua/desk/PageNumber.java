package vn.motcua.desk;

/** Which page of a list somebody asks for; the first is 0. */
final class PageNumber {

    private static final int LAST = 1_000_000;

    private PageNumber() {}

    /** The first for what is no number. */
    static int of(String text) {
        return text != null && text.matches("[0-9]{1,7}") ? Math.min(Integer.parseInt(text), LAST) : 0;
    }
}
