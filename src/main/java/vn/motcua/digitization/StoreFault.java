package vn.motcua.digitization;

import java.io.IOException;

/** The store could not keep something, through no fault of whoever sent it. */
final class StoreFault extends IOException {

    private static final long serialVersionUID = 1L;

    StoreFault(String what, Exception cause) {
        super(what, cause);
    }
}
