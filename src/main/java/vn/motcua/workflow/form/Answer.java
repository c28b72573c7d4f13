package vn.motcua.workflow.form;

/** What a check says of one value: keep it in this shape, or why not. */
record Answer(Object value, String complaint) {

    static Answer keep(Object value) {
        return new Answer(value, null);
    }

    static Answer wrong(String complaint) {
        return new Answer(null, complaint);
    }
}
