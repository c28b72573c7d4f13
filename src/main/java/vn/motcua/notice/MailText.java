package vn.motcua.notice;

/** One kind's words, with {@code {placeholders}}. Paragraphs of the body are parted by an empty line. */
record MailText(String subject, String body) {}
