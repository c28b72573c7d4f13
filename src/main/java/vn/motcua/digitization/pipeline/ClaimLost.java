package vn.motcua.digitization.pipeline;

/** The lease ended and another node has the scan: what this one is at is of no use any more. */
class ClaimLost extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
