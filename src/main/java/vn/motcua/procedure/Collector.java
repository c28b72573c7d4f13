package vn.motcua.procedure;

/**
 * Cơ quan thu: who says what an applicant of the procedure owes before the result is made, and is asked by message.
 *
 * @param name Vietnamese, as the slip and the applicant's page call it ("Thuế cơ sở 12")
 * @param partner name of the adapter by which it is reached
 * @param slip Vietnamese, what the specialist writes into the information slip
 * @param source by what it is asked
 */
public record Collector(String name, String partner, String slip, String source) {}
