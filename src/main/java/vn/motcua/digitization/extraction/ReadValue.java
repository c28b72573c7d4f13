package vn.motcua.digitization.extraction;

/**
 * What was read for a field.
 *
 * @param value as it is kept (a day as ISO); null where nothing is proposed, the place may be known all the same
 * @param confidence per cent, of the worst word; 0 where nothing was read
 * @param page from 1; 0 where no place is known
 * @param box null where no place is known
 */
public record ReadValue(String field, String value, int confidence, int page, Box box) {

    static ReadValue none(String field) {
        return new ReadValue(field, null, 0, 0, null);
    }

    ReadValue withoutValue() {
        return new ReadValue(field, null, confidence, page, box);
    }
}
