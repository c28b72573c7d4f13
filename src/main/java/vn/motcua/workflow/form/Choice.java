package vn.motcua.workflow.form;

/**
 * One of the choices of a field, in the shape in which the form's renderer reads it.
 *
 * @param label Vietnamese
 */
public record Choice(String label, String value) {}
