package vn.motcua.notice;

/**
 * One kind's words, with {@code {placeholders}}. Paragraphs of the mail's body are parted by an empty line.
 *
 * @param sms one sentence or two with accents, which an SMS loses; what it names are the parameters of the Zalo template
 * @param zalo key of the Zalo template, agreed with the partner
 */
record NoticeText(String subject, String body, String sms, String zalo) {}
