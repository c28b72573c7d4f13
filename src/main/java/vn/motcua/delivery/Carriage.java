package vn.motcua.delivery;

/**
 * What was agreed with the carrier about a parcel.
 *
 * @param consignment 1 for the first sending of the result, 2 for the next
 * @param postage expected by the tariff, in đồng
 * @param cashOnDelivery to be collected from the receiver for the agency, in đồng
 */
public record Carriage(int consignment, PostalZone zone, long postage, PostagePayer paidBy, long cashOnDelivery) {}
