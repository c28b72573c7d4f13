package vn.motcua.paper;

/** How a request for the closing of a volume ended. */
public enum ClosingEnd {
    CLOSED,
    DECLINED,
    /** By whoever had asked. */
    WITHDRAWN
}
